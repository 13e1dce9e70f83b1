package plumbline.framework.knex.query;

import java.util.Locale;
import java.util.Set;

/// The methods of the query builder that only say more about a query that is told otherwise.
final class QueryMethods {

    private static final Set<String> MORE =
            Set.of(
                    "select",
                    "column",
                    "columns",
                    "distinct",
                    "distinctOn",
                    "as",
                    "first",
                    "count",
                    "countDistinct",
                    "min",
                    "max",
                    "sum",
                    "sumDistinct",
                    "avg",
                    "avgDistinct",
                    "pluck",
                    "returning",
                    "orderBy",
                    "orderByRaw",
                    "groupBy",
                    "groupByRaw",
                    "offset",
                    "options",
                    "hint",
                    "hintComment",
                    "comment",
                    "timeout",
                    "debug",
                    "connection",
                    "transacting",
                    "queryContext",
                    "forUpdate",
                    "forShare",
                    "forNoKeyUpdate",
                    "forKeyShare",
                    "skipLocked",
                    "noWait",
                    "clearSelect",
                    "clearOrder",
                    "clear",
                    "union",
                    "unionAll",
                    "intersect",
                    "except",
                    "with",
                    "withRecursive",
                    "withMaterialized",
                    "withNotMaterialized",
                    "rank",
                    "denseRank",
                    "rowNumber",
                    "partitionBy",
                    "jsonExtract",
                    "jsonSet",
                    "jsonInsert",
                    "jsonRemove",
                    "columnInfo",
                    "asCallback",
                    "on",
                    "stream",
                    "clearCounters",
                    "only",
                    "selectRaw",
                    "setMaxListeners",
                    "cancel");

    private static final Set<String> JOINS =
            Set.of(
                    "join",
                    "innerJoin",
                    "leftJoin",
                    "leftOuterJoin",
                    "rightJoin",
                    "rightOuterJoin",
                    "outerJoin",
                    "fullOuterJoin",
                    "crossJoin",
                    "joinRaw");

    private QueryMethods() {}

    /// Whether the text of a query has what the method adds to it.
    static boolean isWritten(String method) {
        return switch (method) {
            case "select", "column", "columns", "from", "fromRaw", "table", "withSchema" -> true;
            case "clone", "toString", "toQuery", "toSQL", "timeout", "debug", "transacting" -> true;
            default -> isCondition(method) && !method.toLowerCase(Locale.ROOT).contains("having");
        };
    }

    static boolean isMore(String method) {
        return MORE.contains(method);
    }

    static boolean isJoin(String method) {
        return JOINS.contains(method);
    }

    static boolean isCondition(String method) {
        return method.startsWith("where")
                || method.startsWith("orWhere")
                || method.startsWith("andWhere")
                || method.startsWith("having")
                || method.startsWith("orHaving")
                || method.startsWith("andHaving");
    }

    /// Whether a chain of the query builder can begin with it.
    static boolean isKnown(String method) {
        return isMore(method)
                || isJoin(method)
                || isCondition(method)
                || switch (method) {
                    case "from",
                            "fromRaw",
                            "table",
                            "into",
                            "insert",
                            "update",
                            "del",
                            "delete",
                            "truncate",
                            "upsert",
                            "withSchema",
                            "increment",
                            "decrement" ->
                            true;
                    default -> false;
                };
    }
}
