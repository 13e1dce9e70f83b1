package plumbline.parse.sql.words;

import org.jspecify.annotations.Nullable;

import plumbline.operation.ObjectName;
import plumbline.operation.SecurityOperation.AlterDefaultPrivileges;
import plumbline.operation.SecurityOperation.AlterPolicy;
import plumbline.operation.SecurityOperation.AlterRole;
import plumbline.operation.SecurityOperation.CreatePolicy;
import plumbline.operation.SecurityOperation.CreateRole;
import plumbline.operation.SecurityOperation.Grant;
import plumbline.operation.SecurityOperation.Revoke;
import plumbline.operation.SecurityOperation.Signature;
import plumbline.operation.SessionOperation.Scope;
import plumbline.parse.sql.element.Cursor;
import plumbline.parse.sql.element.SignatureElement;
import plumbline.parse.sql.element.Steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reads who may see and do what: grants, policies, roles.
final class Rights {

    private static final List<String> TARGETS =
            List.of(
                    "TABLE",
                    "SEQUENCE",
                    "DATABASE",
                    "SCHEMA",
                    "FUNCTION",
                    "PROCEDURE",
                    "ROUTINE",
                    "TYPE",
                    "DOMAIN",
                    "LANGUAGE",
                    "TABLESPACE");

    private Rights() {}

    /// After GRANT.
    static void grant(Cursor words, Steps out) {
        Said said = said(words, "TO");
        if (said == null) {
            return;
        }
        boolean option = words.accept("WITH", "GRANT", "OPTION");
        option |= words.accept("WITH", "ADMIN", "OPTION");
        if (words.accept("GRANTED", "BY")) {
            words.identifier();
        }
        out.add(
                new Grant(
                        said.privileges(),
                        said.target(),
                        said.objects(),
                        said.roles(),
                        option,
                        said.signatures()),
                words.atEnd());
    }

    /// After REVOKE.
    static void revoke(Cursor words, Steps out) {
        boolean option = words.accept("GRANT", "OPTION", "FOR");
        option |= words.accept("ADMIN", "OPTION", "FOR");
        Said said = said(words, "FROM");
        if (said == null) {
            return;
        }
        boolean cascade = words.accept("CASCADE");
        words.accept("RESTRICT");
        out.add(
                new Revoke(
                        said.privileges(),
                        said.target(),
                        said.objects(),
                        said.roles(),
                        cascade,
                        option,
                        said.signatures()),
                words.atEnd());
    }

    private static @Nullable Said said(Cursor words, String before) {
        int from = words.position();
        words.moveToWord("ON", before);
        Cursor list = words.part(from, words.position());
        boolean onObject = words.accept("ON");
        String target = onObject ? target(words) : "ROLE";
        List<ObjectName> objects = new ArrayList<>();
        List<String> privileges = new ArrayList<>();
        for (Cursor part : list.parts()) {
            ObjectName role = onObject ? null : part.name();
            if (role == null) {
                privileges.add(privilege(part));
            } else {
                objects.add(role);
            }
        }
        List<Signature> signatures = new ArrayList<>();
        if (onObject) {
            objects(words, objects, signatures);
        }
        if (!words.accept(before)) {
            return null;
        }
        return new Said(privileges, target, objects, roles(words), signatures(target, signatures));
    }

    private static List<Signature> signatures(String target, List<Signature> read) {
        return List.of("FUNCTION", "PROCEDURE", "ROUTINE").contains(target) ? read : List.of();
    }

    /// In capitals, but for the columns behind it.
    private static String privilege(Cursor part) {
        int from = part.position();
        while (!part.atEnd() && !part.peek().isSign('(')) {
            part.take();
        }
        String words = part.text(from).toUpperCase(Locale.ROOT);
        if (part.atEnd()) {
            return words;
        }
        List<String> columns = new ArrayList<>();
        for (Cursor each : part.parentheses().parts()) {
            String column = each.identifier();
            columns.add(column == null ? each.text() : column);
        }
        return words + " (" + String.join(", ", columns) + ")";
    }

    private static String target(Cursor words) {
        if (words.accept("ALL")) {
            String many = words.take().text().toUpperCase(Locale.ROOT);
            words.accept("IN", "SCHEMA");
            return "ALL " + many + " IN SCHEMA";
        }
        if (words.accept("FOREIGN")) {
            return words.accept("SERVER") ? "FOREIGN SERVER" : "FOREIGN " + words.take().text();
        }
        for (String target : TARGETS) {
            if (words.accept(target)) {
                return target;
            }
        }
        return "TABLE";
    }

    private static void objects(
            Cursor words, List<ObjectName> objects, List<Signature> signatures) {
        do {
            ObjectName name = words.name();
            if (name == null) {
                words.moveToWord("TO", "FROM");
                return;
            }
            objects.add(name);
            signatures.add(new Signature(name, SignatureElement.take(words)));
        } while (words.acceptSign(','));
    }

    private static List<String> roles(Cursor words) {
        List<String> roles = new ArrayList<>();
        do {
            words.accept("GROUP");
            String role = words.identifier();
            if (role != null) {
                boolean host = words.isMysql() && words.acceptSign('@');
                roles.add(host ? role + "@" + words.take().text() : role);
            }
        } while (words.acceptSign(','));
        return roles;
    }

    /// After CREATE.
    static void create(Cursor words, Steps out) {
        if (words.accept("POLICY")) {
            policy(words, false, out);
            return;
        }
        String kind = words.acceptOne("ROLE", "USER", "GROUP");
        if (kind == null) {
            return;
        }
        words.ifNotExists();
        String name = words.identifier();
        if (name != null && !words.isAt("MAPPING")) {
            List<String> options = options(words);
            boolean password = options.contains("PASSWORD") || options.contains("IDENTIFIED");
            out.add(new CreateRole(name, options, password), true);
        }
    }

    /// After ALTER.
    static void alter(Cursor words, Steps out) {
        if (words.accept("DEFAULT", "PRIVILEGES")) {
            out.add(new AlterDefaultPrivileges(words.rest()), true);
        } else if (words.accept("POLICY")) {
            policy(words, true, out);
        } else if (words.acceptOne("ROLE", "USER") != null) {
            String name = words.identifier();
            if (name == null) {
                return;
            }
            Alters.settings(words, Scope.ROLE, name, out);
            if (out.isEmpty()) {
                List<String> options = options(words);
                out.add(new AlterRole(name, options, options.contains("PASSWORD")), true);
            }
        }
    }

    /// Words in capitals; strings are left out, for they may be passwords.
    private static List<String> options(Cursor words) {
        List<String> options = new ArrayList<>();
        words.accept("WITH");
        while (!words.atEnd()) {
            if (words.peek().isName()) {
                options.add(words.take().text().toUpperCase(Locale.ROOT));
            } else {
                words.take();
            }
        }
        return options;
    }

    private static void policy(Cursor words, boolean alters, Steps out) {
        String name = words.identifier();
        ObjectName table = words.accept("ON") ? words.name() : null;
        if (name == null || table == null) {
            return;
        }
        boolean permissive = true;
        if (words.accept("AS")) {
            permissive = !"RESTRICTIVE".equals(words.acceptOne("PERMISSIVE", "RESTRICTIVE"));
        }
        String renamed = words.accept("RENAME", "TO") ? words.identifier() : null;
        String command = words.accept("FOR") ? words.take().text().toUpperCase(Locale.ROOT) : "ALL";
        List<String> roles = words.accept("TO") ? roles(words) : List.of();
        String using = words.accept("USING") ? words.parentheses().text() : null;
        String check = words.accept("WITH", "CHECK") ? words.parentheses().text() : null;
        out.add(
                alters
                        ? new AlterPolicy(name, table, roles, using, check, renamed)
                        : new CreatePolicy(name, table, permissive, command, roles, using, check),
                words.atEnd());
    }

    private record Said(
            List<String> privileges,
            String target,
            List<ObjectName> objects,
            List<String> roles,
            List<Signature> signatures) {}
}
