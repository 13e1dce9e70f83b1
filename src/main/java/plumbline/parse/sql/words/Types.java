package plumbline.parse.sql.words;

import org.jspecify.annotations.Nullable;

import plumbline.operation.ColumnDefinition;
import plumbline.operation.ConstraintDefinition;
import plumbline.operation.DataType;
import plumbline.operation.ObjectName;
import plumbline.operation.TypeOperation.AddEnumValue;
import plumbline.operation.TypeOperation.AlterDomain;
import plumbline.operation.TypeOperation.AlterType;
import plumbline.operation.TypeOperation.CreateCompositeType;
import plumbline.operation.TypeOperation.CreateDomain;
import plumbline.operation.TypeOperation.CreateEnum;
import plumbline.operation.TypeOperation.CreateOtherType;
import plumbline.operation.TypeOperation.RenameEnumValue;
import plumbline.operation.TypeOperation.RenameType;
import plumbline.parse.sql.element.ColumnElement;
import plumbline.parse.sql.element.ConstraintElement;
import plumbline.parse.sql.element.Cursor;
import plumbline.parse.sql.element.Steps;
import plumbline.parse.sql.element.TypeElement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reads what is done to types and domains.
final class Types {

    private Types() {}

    /// After CREATE; false where it is about something else.
    static boolean create(Cursor words, Steps out) {
        boolean domain = words.accept("DOMAIN");
        if (!domain && !words.accept("TYPE")) {
            return false;
        }
        ObjectName name = words.name();
        if (name != null && domain) {
            domain(words, name, out);
        } else if (name != null && words.accept("AS", "ENUM")) {
            List<String> values = new ArrayList<>();
            boolean strings = true;
            for (Cursor part : words.parentheses().parts()) {
                String value = part.string();
                strings &= value != null && part.atEnd();
                values.add(value == null ? part.text() : value);
            }
            out.add(new CreateEnum(name, values), strings && words.atEnd());
        } else if (name != null && words.isAt("AS") && words.peek(1).isSign('(')) {
            words.accept("AS");
            composite(words, name, out);
        } else if (name != null) {
            out.add(new CreateOtherType(name, words.rest()), true);
        }
        return true;
    }

    private static void composite(Cursor words, ObjectName name, Steps out) {
        List<ColumnDefinition> attributes = new ArrayList<>();
        boolean whole = true;
        for (Cursor part : words.parentheses().parts()) {
            ColumnDefinition attribute = ColumnElement.take(part);
            whole &= attribute != null && part.atEnd();
            if (attribute != null) {
                attributes.add(attribute);
            }
        }
        out.add(new CreateCompositeType(name, attributes), whole && words.atEnd());
    }

    private static void domain(Cursor words, ObjectName name, Steps out) {
        words.accept("AS");
        DataType base = TypeElement.take(words);
        boolean notNull = false;
        String defaultValue = null;
        List<ConstraintDefinition> constraints = new ArrayList<>();
        int before = -1;
        while (before < words.position() && !words.atEnd()) {
            before = words.position();
            notNull |= words.accept("NOT", "NULL");
            words.accept("NULL");
            if (words.accept("DEFAULT")) {
                defaultValue = words.textUntil("NOT", "NULL", "CHECK", "CONSTRAINT", "COLLATE");
            }
            if (words.accept("COLLATE")) {
                words.name();
            }
            ConstraintDefinition constraint = ConstraintElement.take(words);
            if (constraint != null) {
                constraints.add(constraint);
            }
        }
        out.add(
                new CreateDomain(name, base, notNull, defaultValue, null, constraints),
                words.atEnd());
    }

    /// After ALTER TYPE.
    static void alter(Cursor words, Steps out) {
        ObjectName name = words.name();
        if (name == null) {
            return;
        }
        int from = words.position();
        if (words.accept("ADD", "VALUE")) {
            addValue(words, name, out);
        } else if (words.accept("RENAME", "VALUE")) {
            renameValue(words, name, out);
        } else if (words.accept("RENAME", "TO")) {
            rename(words, name, false, out);
        } else if (!Alters.owner(words, "TYPE", name, out)) {
            words.moveTo(from);
            out.add(new AlterType(name, words.rest()), true);
        }
    }

    private static void renameValue(Cursor words, ObjectName name, Steps out) {
        String old = words.string();
        String renamed = words.accept("TO") ? words.string() : null;
        if (old != null && renamed != null) {
            out.add(new RenameEnumValue(name, old, renamed), words.atEnd());
        }
    }

    private static void addValue(Cursor words, ObjectName name, Steps out) {
        boolean exists = words.ifNotExists();
        String value = words.string();
        String position = words.acceptOne("BEFORE", "AFTER");
        String neighbour = position == null ? null : words.string();
        if (value != null) {
            out.add(new AddEnumValue(name, value, exists, position, neighbour), words.atEnd());
        }
    }

    private static void rename(Cursor words, ObjectName name, boolean domain, Steps out) {
        String renamed = words.identifier();
        if (renamed != null) {
            out.add(new RenameType(name, renamed, domain), words.atEnd());
        }
    }

    /// After ALTER DOMAIN.
    static void alterDomain(Cursor words, Steps out) {
        ObjectName name = words.name();
        if (name == null) {
            return;
        }
        if (words.accept("RENAME", "TO")) {
            rename(words, name, true, out);
        } else if (!Alters.owner(words, "DOMAIN", name, out)) {
            domainChange(words, name, out);
        }
    }

    private static void domainChange(Cursor words, ObjectName name, Steps out) {
        int from = words.position();
        String first = words.acceptOne("ADD", "DROP", "SET", "VALIDATE", "RENAME");
        String second = words.acceptOne("CONSTRAINT", "DEFAULT", "SCHEMA");
        if (second == null && words.accept("NOT", "NULL")) {
            second = "NOT NULL";
        }
        if (first == null) {
            return;
        }
        words.ifExists();
        String constraint = "CONSTRAINT".equals(second) ? words.identifier() : null;
        words.rest();
        String detail = words.text(from);
        boolean notValid = detail.toUpperCase(Locale.ROOT).endsWith("NOT VALID");
        String action = action(first, second);
        out.add(new AlterDomain(name, action, constraint, notValid, detail, null), true);
    }

    private static String action(String first, @Nullable String second) {
        if (second == null) {
            return first.equals("ADD") ? "ADD CONSTRAINT" : first;
        }
        return first + " " + second;
    }
}
