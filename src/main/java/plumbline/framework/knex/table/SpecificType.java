package plumbline.framework.knex.table;

import org.jspecify.annotations.Nullable;

import plumbline.operation.ColumnDefinition.Generated;
import plumbline.operation.ColumnDefinition.Identity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What `specificType` is given: a type, and what else SQL can say of a column right behind it.
record SpecificType(
        String type,
        @Nullable Generated generated,
        Identity identity,
        boolean notNull,
        @Nullable String collation) {

    private static final int LONGEST = 4_000;
    private static final Pattern GENERATED =
            Pattern.compile(
                    "(?is)(.*?)\\bgenerated\\s+always\\s+as\\s*\\((.*)\\)\\s*stored\\b(.*)");
    private static final Pattern IDENTITY =
            Pattern.compile(
                    "(?is)(.*?)\\bgenerated\\s+(always|by\\s+default)\\s+as\\s+identity\\b(.*)");
    private static final Pattern NOT_NULL = Pattern.compile("(?is)(.*?)\\bnot\\s+null\\b(.*)");
    private static final Pattern COLLATE =
            Pattern.compile("(?is)(.*?)\\bcollate\\s+(\"[^\"]+\"|\\w+)(.*)");

    static SpecificType of(String written) {
        SpecificType plain = new SpecificType(written, null, Identity.NONE, false, null);
        return written.length() > LONGEST || written.indexOf(' ') < 0
                ? plain
                : plain.withGenerated().withIdentity().withNotNull().withCollation();
    }

    private SpecificType withGenerated() {
        Matcher found = GENERATED.matcher(type);
        return found.matches()
                ? new SpecificType(
                        rest(found.group(1), found.group(3)),
                        new Generated(found.group(2).strip(), true),
                        identity,
                        notNull,
                        collation)
                : this;
    }

    private SpecificType withIdentity() {
        Matcher found = IDENTITY.matcher(type);
        if (!found.matches()) {
            return this;
        }
        boolean always = found.group(2).equalsIgnoreCase("always");
        return new SpecificType(
                rest(found.group(1), found.group(3)),
                generated,
                always ? Identity.ALWAYS : Identity.BY_DEFAULT,
                true,
                collation);
    }

    private SpecificType withNotNull() {
        Matcher found = NOT_NULL.matcher(type);
        return found.matches()
                ? new SpecificType(
                        rest(found.group(1), found.group(2)), generated, identity, true, collation)
                : this;
    }

    private SpecificType withCollation() {
        Matcher found = COLLATE.matcher(type);
        return found.matches()
                ? new SpecificType(
                        rest(found.group(1), found.group(3)),
                        generated,
                        identity,
                        notNull,
                        found.group(2).replace("\"", ""))
                : this;
    }

    private static String rest(String before, String after) {
        return (before.strip() + " " + after.strip()).strip();
    }
}
