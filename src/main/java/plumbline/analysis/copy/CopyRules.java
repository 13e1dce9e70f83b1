package plumbline.analysis.copy;

/// From where on two migrations are copies of each other.
///
/// Those with fewer than `fewestPieces` are too small to tell. Two are near when both have at least
/// `near` of all their different pieces, or `nearByName` where they have the same name; pieces that
/// more than `mostHolders` have bring no two together. Of each, at most `mostNear` are told.
public record CopyRules(
        int fewestPieces, double near, double nearByName, int mostHolders, int mostNear) {

    /// What holds unless somebody says otherwise.
    public static final CopyRules USUAL = new CopyRules(3, 0.6, 0.4, 40, 5);
}
