package plumbline.framework.sql;

import plumbline.framework.Migration;
import plumbline.framework.MigrationUnit;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The order of versions by the numbers in them: `2` before `10`, `0.9` before `0.10`.
public final class Versions {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,40}");

    /// What runs comes first, by version; what never runs stands at the end.
    public static final Comparator<Migration> RUNNING_ORDER =
            Comparator.comparing(Versions::isIdle)
                    .thenComparing(Migration::version, Versions::compare)
                    .thenComparing(Migration::file);

    private Versions() {}

    public static int compare(String left, String right) {
        List<BigInteger> first = numbers(left);
        List<BigInteger> second = numbers(right);
        for (int i = 0; i < Math.min(first.size(), second.size()); i++) {
            int order = first.get(i).compareTo(second.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(first.size(), second.size());
    }

    /// A number as a column of integers holds it: without the zeros that it is padded with.
    public static String withoutPadding(String digits) {
        String bare = digits.replaceFirst("^0+", "");
        return bare.isEmpty() ? "0" : bare;
    }

    private static boolean isIdle(Migration migration) {
        return migration.status() != MigrationUnit.Status.ACTIVE;
    }

    private static List<BigInteger> numbers(String version) {
        List<BigInteger> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(version);
        while (matcher.find()) {
            numbers.add(new BigInteger(matcher.group()));
        }
        return numbers;
    }
}
