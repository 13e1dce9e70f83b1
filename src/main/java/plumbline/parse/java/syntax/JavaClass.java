package plumbline.parse.java.syntax;

import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.type.ClassOrInterfaceType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A class of a Java file with its members.
public record JavaClass(JavaUnit unit, TypeDeclaration<?> declaration) {

    public String name() {
        return declaration.getNameAsString();
    }

    /// The simple names of what it extends, then of what it implements.
    public List<String> directParents() {
        List<ClassOrInterfaceType> parents = new ArrayList<>();
        if (declaration instanceof ClassOrInterfaceDeclaration type) {
            parents.addAll(type.getExtendedTypes());
            parents.addAll(type.getImplementedTypes());
        } else if (declaration instanceof RecordDeclaration type) {
            parents.addAll(type.getImplementedTypes());
        } else if (declaration instanceof EnumDeclaration type) {
            parents.addAll(type.getImplementedTypes());
        }
        return parents.stream().map(ClassOrInterfaceType::getNameAsString).toList();
    }

    public boolean isConcrete() {
        return declaration instanceof ClassOrInterfaceDeclaration type
                ? !type.isInterface() && !type.isAbstract()
                : declaration instanceof RecordDeclaration;
    }

    public Optional<VariableDeclarator> findField(String name) {
        for (BodyDeclaration<?> member : declaration.getMembers()) {
            if (member instanceof FieldDeclaration fields) {
                for (VariableDeclarator field : fields.getVariables()) {
                    if (field.getNameAsString().equals(name)) {
                        return Optional.of(field);
                    }
                }
            }
        }
        return Optional.empty();
    }

    public Optional<EnumConstantDeclaration> findConstant(String name) {
        return declaration instanceof EnumDeclaration type
                ? type.getEntries().stream()
                        .filter(entry -> entry.getNameAsString().equals(name))
                        .findFirst()
                : Optional.empty();
    }

    /// The methods of that name that take so many arguments.
    List<MethodDeclaration> methods(String name, int arguments) {
        return declaration.getMembers().stream()
                .filter(MethodDeclaration.class::isInstance)
                .map(MethodDeclaration.class::cast)
                .filter(method -> method.getNameAsString().equals(name))
                .filter(method -> takes(method, arguments))
                .toList();
    }

    public Optional<MethodDeclaration> findMethod(String name, int arguments) {
        return methods(name, arguments).stream().findFirst();
    }

    public Optional<MethodDeclaration> findMethod(String name) {
        return declaration.getMethodsByName(name).stream().findFirst();
    }

    public Optional<ConstructorDeclaration> findConstructor(int arguments) {
        return declaration.getConstructors().stream()
                .filter(each -> takes(each, arguments))
                .findFirst();
    }

    /// The constructor that an object made by the tool goes through: the one with fewest arguments.
    public Optional<ConstructorDeclaration> findSmallestConstructor() {
        return declaration.getConstructors().stream()
                .min((one, other) -> one.getParameters().size() - other.getParameters().size());
    }

    public Optional<JavaClass> findInner(String name) {
        return declaration.getMembers().stream()
                .filter(TypeDeclaration.class::isInstance)
                .map(member -> (TypeDeclaration<?>) member)
                .filter(type -> type.getNameAsString().equals(name))
                .findFirst()
                .map(type -> new JavaClass(unit, type));
    }

    /// The class that this one stands in.
    public Optional<JavaClass> findOuter() {
        return declaration
                .getParentNode()
                .filter(TypeDeclaration.class::isInstance)
                .map(type -> new JavaClass(unit, (TypeDeclaration<?>) type));
    }

    private static boolean takes(CallableDeclaration<?> method, int arguments) {
        int parameters = method.getParameters().size();
        boolean open = parameters > 0 && method.getParameter(parameters - 1).isVarArgs();
        return open ? arguments >= parameters - 1 : arguments == parameters;
    }
}
