package plumbline.gui.audit;

import plumbline.review.action.Review;
import plumbline.review.catalogue.AuditCatalogue;
import plumbline.review.catalogue.SaidSetting;
import plumbline.review.statement.StatementSaid;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What auditors say of statements that could not be read, and of what judging takes for granted:
/// what the checks have to know before they judge.
record Said(List<StatementSaid> statements, SortedMap<String, SaidSetting> settings) {

    static final Said NOTHING = new Said(List.of(), Collections.emptySortedMap());

    Said {
        statements = List.copyOf(statements);
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    }

    static Said of(Review review) {
        return new Said(StatementSaid.all(review), AuditCatalogue.of(review).settings());
    }
}
