package plumbline.schema.ddl;

import plumbline.schema.expression.Expression;
import plumbline.schema.name.Quoted;
import plumbline.schema.object.UserType;
import plumbline.schema.object.UserType.CompositeType;
import plumbline.schema.object.UserType.Domain;
import plumbline.schema.object.UserType.EnumType;
import plumbline.schema.object.UserType.OtherType;
import plumbline.schema.state.Naming;

import java.util.List;
import java.util.stream.Collectors;

/// The statement that makes a type.
final class TypeDdl {

    private final Naming naming;

    TypeDdl(Naming naming) {
        this.naming = naming;
    }

    String statement(UserType type) {
        String name = naming.name(type);
        return switch (type) {
            case EnumType each ->
                    each.values().stream()
                            .map(Quoted::string)
                            .collect(
                                    Collectors.joining(
                                            ", ", "CREATE TYPE " + name + " AS ENUM (", ")"));
            case CompositeType each ->
                    each.attributes().stream()
                            .map(this::attribute)
                            .collect(
                                    Collectors.joining(", ", "CREATE TYPE " + name + " AS (", ")"));
            case Domain each -> domain(name, each);
            case OtherType each -> ("CREATE TYPE " + name + " " + each.definition()).strip();
        };
    }

    private String attribute(UserType.Attribute attribute) {
        String collation = attribute.collation();
        return Quoted.name(attribute.name())
                + " "
                + naming.type(attribute.type())
                + (collation == null ? "" : " COLLATE " + ColumnDdl.collation(collation));
    }

    private String domain(String name, Domain domain) {
        StringBuilder text = new StringBuilder("CREATE DOMAIN ").append(name);
        text.append(" AS ").append(naming.type(domain.base()));
        Expression value = domain.defaultValue();
        if (value != null) {
            text.append(" DEFAULT ").append(naming.text(value));
        }
        text.append(domain.notNull() ? " NOT NULL" : "");
        domain.checks().stream()
                .filter(UserType.DomainCheck::valid)
                .forEach(check -> text.append(' ').append(check(check)));
        return text.toString();
    }

    /// Checks that hold for new values only.
    List<String> afterwards(UserType type) {
        return type instanceof Domain domain
                ? domain.checks().stream()
                        .filter(check -> !check.valid())
                        .map(
                                check ->
                                        "ALTER DOMAIN "
                                                + naming.name(domain)
                                                + " ADD "
                                                + check(check)
                                                + " NOT VALID")
                        .toList()
                : List.of();
    }

    private String check(UserType.DomainCheck check) {
        return "CONSTRAINT "
                + Quoted.name(check.name())
                + " CHECK ("
                + naming.text(check.expression())
                + ")";
    }
}
