package plumbline.schema.rows;

import plumbline.schema.expression.TypeUse;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which built-in types have values of one form (pg_cast.dat), and what their lengths allow.
final class Coercions {

    private static final Set<String> TEXTS = Set.of("text", "character varying", "citext");

    private static final Set<String> OBJECT_NUMBERS =
            Set.of("integer", "oid", "regclass", "regproc", "regprocedure", "regtype", "regrole");

    private static final String ZONED = "timestamp with time zone";
    private static final String UNZONED = "timestamp without time zone";

    /// Types that keep as many digits of a second as their argument says, six without one.
    private static final Set<String> TIMES =
            Set.of(ZONED, UNZONED, "time with time zone", "time without time zone", "interval");

    private static final int ALL_DIGITS = 6;

    /// Values that become the other ones without being touched.
    private static final Map<String, Set<String>> KEPT =
            Map.of(
                    "cidr", Set.of("inet"),
                    "xml", Set.of("text", "character varying"),
                    "bit", Set.of("bit varying"));

    private static final Set<String> BUILT_IN =
            Set.of(
                    """
                    smallint,integer,bigint,numeric,real,double precision,boolean,text,character,\
                    character varying,citext,bytea,date,timestamp with time zone,\
                    timestamp without time zone,time with time zone,time without time zone,interval,\
                    uuid,json,jsonb,xml,inet,cidr,macaddr,macaddr8,bit,bit varying,money,oid,regclass,\
                    regproc,regprocedure,regtype,regrole,name,point,line,lseg,box,path,polygon,circle,\
                    tsvector,tsquery,jsonpath,int4range,int8range,numrange,tsrange,tstzrange,daterange,\
                    pg_lsn,txid_snapshot,hstore,ltree\
                    """
                            .split(","));

    private Coercions() {}

    static boolean isBuiltIn(String name) {
        return BUILT_IN.contains(name);
    }

    static boolean isBinary(TypeUse from, TypeUse to) {
        if (from.object() > 0 || to.object() > 0) {
            return false;
        }
        if (from.name().equals(to.name())) {
            return keepsLength(from, to);
        }
        if (TEXTS.contains(from.name()) && TEXTS.contains(to.name())) {
            return isVaryingEnough(from, to);
        }
        if (OBJECT_NUMBERS.contains(from.name()) && OBJECT_NUMBERS.contains(to.name())) {
            return true;
        }
        return to.arguments().isEmpty()
                && KEPT.getOrDefault(from.name(), Set.of()).contains(to.name());
    }

    /// Whether it is a timestamp that gains or loses its time zone, and no digits.
    static boolean changesZoneOnly(TypeUse from, TypeUse to) {
        Set<String> both = Set.of(ZONED, UNZONED);
        return from.dimensions() == 0
                && to.dimensions() == 0
                && both.contains(from.name())
                && both.contains(to.name())
                && digits(to) >= digits(from);
    }

    private static boolean keepsLength(TypeUse from, TypeUse to) {
        if (from.arguments().equals(to.arguments())) {
            return true;
        }
        return switch (from.name()) {
            case "character varying", "bit varying" -> isVaryingEnough(from, to);
            case "numeric" -> isNumericEnough(from.arguments(), to.arguments());
            default -> TIMES.contains(from.name()) && digits(to) >= digits(from);
        };
    }

    private static boolean isVaryingEnough(TypeUse from, TypeUse to) {
        if (to.arguments().isEmpty()) {
            return true;
        }
        return from.name().equals(to.name())
                && !from.arguments().isEmpty()
                && number(to.arguments().getFirst()) >= number(from.arguments().getFirst());
    }

    private static boolean isNumericEnough(List<String> from, List<String> to) {
        if (to.isEmpty()) {
            return true;
        }
        return from.size() == 2
                && to.size() == 2
                && number(to.getFirst()) >= number(from.getFirst())
                && number(to.getLast()) == number(from.getLast());
    }

    private static int digits(TypeUse type) {
        return type.arguments().isEmpty() ? ALL_DIGITS : number(type.arguments().getFirst());
    }

    /// What is no number is taken for one that allows nothing.
    private static int number(String argument) {
        return argument.matches("\\d{1,8}") ? Integer.parseInt(argument) : -1;
    }
}
