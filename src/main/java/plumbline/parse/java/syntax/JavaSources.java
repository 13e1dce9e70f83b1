package plumbline.parse.java.syntax;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;

import plumbline.parse.java.JavaType;
import plumbline.source.SourceDocument;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The Java classes of an opened folder, each file parsed when somebody first asks for it.
///
/// For one thread.
public final class JavaSources {

    private static final int MOST_PARENTS = 50;
    private final SourceTree tree;
    private final JavaFiles files;
    private final Map<String, JavaUnit> units = new HashMap<>();

    public JavaSources(SourceTree tree) {
        this.tree = tree;
        this.files = new JavaFiles(tree);
    }

    /// The class that a file is named after, if it holds one.
    public Optional<JavaType> findType(String file) {
        return findMainClass(file).map(this::outward);
    }

    public Optional<JavaUnit> findUnit(String file) {
        JavaUnit known = units.get(file);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<SourceDocument> document = tree.findDocument(file);
        document.ifPresent(each -> units.put(file, JavaParsing.parse(each)));
        return Optional.ofNullable(units.get(file));
    }

    public Optional<JavaClass> findMainClass(String file) {
        String name = JavaFiles.nameOf(file);
        return findUnit(file).flatMap(unit -> findClass(unit, name).or(() -> firstOf(unit)));
    }

    private static Optional<JavaClass> findClass(JavaUnit unit, String name) {
        return unit.tree().getTypes().stream()
                .filter(type -> type.getNameAsString().equals(name))
                .findFirst()
                .map(type -> new JavaClass(unit, type));
    }

    private static Optional<JavaClass> firstOf(JavaUnit unit) {
        return unit.tree().getTypes().stream().findFirst().map(type -> new JavaClass(unit, type));
    }

    /// The class that a simple name means in a class: its own, its file's, its package's, one that
    /// is imported, else the only one of that name.
    public Optional<JavaClass> findClass(String name, JavaClass from) {
        for (Optional<JavaClass> at = Optional.of(from); at.isPresent(); ) {
            JavaClass inside = at.get();
            Optional<JavaClass> inner = inside.findInner(name);
            if (inner.isPresent()) {
                return inner;
            }
            at = inside.findOuter();
        }
        return findClass(from.unit(), name)
                .or(() -> findInFile(TreePath.parent(from.unit().document().file()), name))
                .or(() -> findImported(name, from.unit()));
    }

    private Optional<JavaClass> findInFile(String folder, String name) {
        String file = TreePath.child(folder, name + ".java");
        return tree.has(file) ? findUnit(file).flatMap(unit -> findClass(unit, name)) : none();
    }

    private static Optional<JavaClass> none() {
        return Optional.empty();
    }

    private Optional<JavaClass> findImported(String name, JavaUnit from) {
        List<String> named = files.named(name);
        if (named.isEmpty()) {
            return Optional.empty();
        }
        for (ImportDeclaration each : from.tree().getImports()) {
            String path = each.getNameAsString().replace('.', '/');
            String wanted = each.isAsterisk() ? path + "/" + name : path;
            for (String file : named) {
                if (("/" + file).endsWith("/" + wanted + ".java")) {
                    return findUnit(file).flatMap(unit -> findClass(unit, name));
                }
            }
        }
        return Optional.empty();
    }

    /// The class that a static import takes a member from.
    public Optional<JavaClass> findStaticImport(String member, JavaUnit from) {
        for (ImportDeclaration each : from.tree().getImports()) {
            String path = each.getNameAsString();
            boolean named = !each.isAsterisk() && path.endsWith("." + member);
            if (each.isStatic() && (named || each.isAsterisk())) {
                String owner = each.isAsterisk() ? path : path.substring(0, path.lastIndexOf('.'));
                Optional<JavaClass> found = findQualified(owner);
                boolean has =
                        found.filter(
                                        type ->
                                                type.findField(member).isPresent()
                                                        || type.findMethod(member).isPresent())
                                .isPresent();
                if (has) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /// The class of a name with its package.
    public Optional<JavaClass> findQualified(String qualified) {
        String path = "/" + qualified.replace('.', '/') + ".java";
        String name = qualified.substring(qualified.lastIndexOf('.') + 1);
        Optional<JavaClass> own =
                files.named(name).stream()
                        .filter(file -> ("/" + file).endsWith(path))
                        .findFirst()
                        .flatMap(this::findMainClass);
        return own.or(() -> findNested(qualified, name));
    }

    private Optional<JavaClass> findNested(String qualified, String name) {
        int dot = qualified.lastIndexOf('.');
        String outer = dot < 0 ? "" : qualified.substring(0, dot);
        String outerName = outer.substring(outer.lastIndexOf('.') + 1);
        return !outerName.isEmpty() && Character.isUpperCase(outerName.charAt(0))
                ? findQualified(outer).flatMap(type -> type.findInner(name))
                : Optional.empty();
    }

    /// The class and all that it extends or implements in the tree, nearest first.
    public List<JavaClass> line(JavaClass type) {
        Set<JavaClass> found = new LinkedHashSet<>();
        Deque<JavaClass> open = new ArrayDeque<>(List.of(type));
        while (!open.isEmpty() && found.size() < MOST_PARENTS) {
            JavaClass next = open.poll();
            if (found.add(next)) {
                next.directParents().forEach(name -> findClass(name, next).ifPresent(open::add));
            }
        }
        return List.copyOf(found);
    }

    private JavaType outward(JavaClass type) {
        Set<String> parents = new LinkedHashSet<>();
        line(type).forEach(each -> parents.addAll(each.directParents()));
        CompilationUnit tree = type.unit().tree();
        TypeDeclaration<?> declaration = type.declaration();
        return new JavaType(
                type.unit().document().file(),
                tree.getPackageDeclaration().map(each -> each.getNameAsString()).orElse(""),
                type.name(),
                type.isConcrete(),
                List.copyOf(parents),
                declaration.getAnnotations().stream().map(each -> each.getNameAsString()).toList(),
                type.unit().span(declaration.getName()));
    }
}
