package plumbline.schema.name;

import java.util.Set;

/// Names and values as statements of PostgreSQL write them.
public final class Quoted {

    /// The words of PostgreSQL 15 that `quote_ident` quotes: all keywords but the unreserved ones.
    private static final Set<String> KEYWORDS =
            Set.of(
                    """
                    all analyse analyze and any array as asc asymmetric authorization between bigint binary
                    bit boolean both case cast char character check coalesce collate collation column
                    concurrently constraint create cross current_catalog current_date current_role
                    current_schema current_time current_timestamp current_user dec decimal default
                    deferrable desc distinct do else end except exists extract false fetch float for foreign
                    freeze from full grant greatest group grouping having ilike in initially inner inout int
                    integer intersect interval into is isnull join lateral leading least left like limit
                    localtime localtimestamp national natural nchar none normalize not notnull null nullif
                    numeric offset on only or order out outer overlaps overlay placing position precision
                    primary real references returning right row select session_user setof similar smallint
                    some substring symmetric table tablesample then time timestamp to trailing treat trim
                    true union unique user using values varchar variadic verbose when where window with
                    xmlattributes xmlconcat xmlelement xmlexists xmlforest xmlnamespaces xmlparse xmlpi
                    xmlroot xmlserialize xmltable
                    """
                            .split("\\s+"));

    private Quoted() {}

    /// A stored name, in quotes where it could not be written without.
    public static String name(String stored) {
        if (isPlain(stored) && !KEYWORDS.contains(stored)) {
            return stored;
        }
        return "\"" + stored.replace("\"", "\"\"") + "\"";
    }

    /// A string, in quotes.
    public static String string(String value) {
        String text = "'" + value.replace("'", "''") + "'";
        return value.contains("\\") ? "E" + text.replace("\\", "\\\\") : text;
    }

    private static boolean isPlain(String name) {
        if (name.isEmpty() || !isStart(name.charAt(0))) {
            return false;
        }
        return name.chars().allMatch(c -> isStart(c) || (c >= '0' && c <= '9'));
    }

    private static boolean isStart(int c) {
        return (c >= 'a' && c <= 'z') || c == '_';
    }
}
