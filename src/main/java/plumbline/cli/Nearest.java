package plumbline.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Finds what a mistyped word was most likely meant to be.
final class Nearest {

    private static final int LETTERS_PER_SLIP = 3;

    private Nearest() {}

    /// The candidate that the fewest slips lead to; nothing where more than a third of the letters
    /// differ.
    static Optional<String> find(String typed, Collection<String> candidates) {
        String word = typed.toLowerCase(Locale.ROOT);
        return candidates.stream()
                .filter(name -> tolerable(Math.abs(name.length() - word.length()), name))
                .map(name -> new Slips(name, count(word, name.toLowerCase(Locale.ROOT))))
                .filter(slips -> tolerable(slips.count(), slips.name()))
                .min(Comparator.comparingInt(Slips::count).thenComparing(Slips::name))
                .map(Slips::name);
    }

    /// Leading dashes do not count as letters, since all options share them.
    private static boolean tolerable(int slips, String name) {
        return slips * LETTERS_PER_SLIP <= name.replaceFirst("^-+", "").length();
    }

    /// Letters added, left out, changed, or swapped with their neighbour.
    private static int count(String a, String b) {
        int[][] slips = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                slips[i][j] = i == 0 || j == 0 ? i + j : cheapest(slips, a, b, i, j);
            }
        }
        return slips[a.length()][b.length()];
    }

    private static int cheapest(int[][] slips, String a, String b, int i, int j) {
        int changed = slips[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(changed, 1 + Math.min(slips[i - 1][j], slips[i][j - 1]));
        boolean swapped =
                i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, slips[i - 2][j - 2] + 1) : least;
    }

    private record Slips(String name, int count) {}
}
