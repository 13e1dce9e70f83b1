import static java.lang.classfile.ClassFile.ConstantPoolSharingOption.NEW_POOL;
import static java.lang.classfile.ClassFile.JAVA_8_VERSION;
import static java.lang.classfile.ClassFile.StackMapsOption.GENERATE_STACK_MAPS;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Writes classes of a library that are older than the cache takes (Java 5 and before) in the
/// format of Java 8; what they do stays the same, and the jar says that it was changed.
final class Classes {

    /// The first version whose classes carry what the cache needs to have checked them ahead.
    private static final int TAKEN = ClassFile.JAVA_6_VERSION;

    private static final String NOTICE = "META-INF/CHANGED-FOR-PLUMBLINE.txt";
    static final String WORDS =
            """
            The classes of this jar were converted to the class file format of Java 8, so that an
            AOT cache takes them. Nothing else was changed.
            """;

    private Classes() {}

    /// Whether the jar had such classes. One that is signed stays as it is.
    static boolean renew(Path jar) throws IOException {
        Path renewed = jar.resolveSibling("renewed.tmp");
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            List<? extends ZipEntry> all = zip.stream().toList();
            if (all.stream().anyMatch(entry -> entry.getName().matches("META-INF/.*\\.SF"))
                    || !hasOld(zip, all)) {
                return false;
            }
            try (OutputStream file = Files.newOutputStream(renewed);
                    ZipOutputStream out = new ZipOutputStream(file)) {
                for (ZipEntry entry : all) {
                    put(out, entry, renewed(entry, read(zip, entry)));
                }
                put(out, new ZipEntry(NOTICE), WORDS.getBytes());
            }
        }
        Files.move(renewed, jar, StandardCopyOption.REPLACE_EXISTING);
        return true;
    }

    static boolean isRenewed(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.getEntry(NOTICE) != null;
        }
    }

    private static boolean hasOld(ZipFile zip, List<? extends ZipEntry> all) throws IOException {
        for (ZipEntry entry : all) {
            if (isClass(entry) && isOld(read(zip, entry))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isClass(ZipEntry entry) {
        String name = entry.getName();
        return name.endsWith(".class") && !name.startsWith("META-INF/");
    }

    /// The version stands behind the four bytes that all classes begin with.
    private static boolean isOld(byte[] bytes) {
        return ByteBuffer.wrap(bytes).getShort(6) < TAKEN;
    }

    private static byte[] renewed(ZipEntry entry, byte[] bytes) {
        if (!isClass(entry) || !isOld(bytes)) {
            return bytes;
        }
        ClassHierarchyResolver known =
                ClassHierarchyResolver.ofClassLoading(ClassLoader.getSystemClassLoader());
        ClassFile format =
                ClassFile.of(NEW_POOL, GENERATE_STACK_MAPS, ClassHierarchyResolverOption.of(known));
        ClassTransform version = (builder, element) -> builder.with(newer(element));
        return format.transformClass(
                format.parse(bytes),
                version.andThen(ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)));
    }

    private static ClassElement newer(ClassElement element) {
        return element instanceof ClassFileVersion
                ? ClassFileVersion.of(JAVA_8_VERSION, 0)
                : element;
    }

    private static byte[] read(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }

    private static void put(ZipOutputStream out, ZipEntry from, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(from.getName());
        entry.setTime(from.getTime() < 0 ? 0 : from.getTime());
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
    }
}
