package plumbline.gui.catalogue;

import java.util.Locale;
import java.util.function.Predicate;

/// Which checks are listed, by how the audit has them.
enum CheckChoice {
    ALL(_ -> true),
    ASKED(CatalogueCheck::isAsked),
    NOT_ASKED(each -> !each.isAsked()),
    OPEN(each -> each.tally().open() > 0),
    FAILING(each -> each.tally().fail() + each.tally().partial() > 0),
    BY_HAND(CatalogueCheck::isByHand),
    OWN(CatalogueCheck::isOwn);

    @SuppressWarnings("ImmutableEnumChecker") // none of them holds anything
    private final Predicate<CatalogueCheck> passes;

    CheckChoice(Predicate<CatalogueCheck> passes) {
        this.passes = passes;
    }

    boolean passes(CatalogueCheck check) {
        return passes.test(check);
    }

    String key() {
        return "catalogue.choice." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
