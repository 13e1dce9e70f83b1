package plumbline.parse.java.run;

import plumbline.parse.java.JavaCall;
import plumbline.parse.java.JavaReading;
import plumbline.parse.java.JavaType;
import plumbline.parse.java.syntax.JavaSources;
import plumbline.source.SourceTree;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the Java classes of an opened folder and follows their methods, each file parsed once.
///
/// For one thread.
public final class JavaMethods {

    private final JavaSources sources;

    public JavaMethods(SourceTree tree) {
        this.sources = new JavaSources(tree);
    }

    /// The class that a file is named after, if it holds one.
    public Optional<JavaType> findType(String file) {
        return sources.findType(file);
    }

    /// What running the method of that name of a file's class does; `method` as it is inherited
    /// where the class does not have it.
    public JavaReading read(String file, String method) {
        return new Machine(sources).read(file, method);
    }

    /// The literal that a method without arguments of a file's class gives back.
    public Optional<String> findConstantResult(String file, String method) {
        return new Machine(sources).findConstantResult(file, method);
    }

    /// The calls of methods of these names in a file, with their arguments as far as known.
    public List<JavaCall> calls(String file, Set<String> names) {
        return new Machine(sources).calls(file, names);
    }
}
