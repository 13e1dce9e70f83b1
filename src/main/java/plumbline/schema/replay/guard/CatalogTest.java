package plumbline.schema.replay.guard;

import plumbline.schema.object.Relation;
import plumbline.schema.object.Table;
import plumbline.schema.object.View;
import plumbline.schema.state.SchemaState;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// Whether a query on the catalogues of the database gives a row.
final class CatalogTest {

    private final SchemaState state;

    CatalogTest(SchemaState state) {
        this.state = state;
    }

    Answer answer(TestText text) {
        Query query = Query.find(text).orElse(null);
        Catalogue catalogue = query == null ? null : catalogue(query.relations()).orElse(null);
        if (query == null || catalogue == null) {
            return Answer.UNKNOWN;
        }
        List<Filter> filters = new ArrayList<>();
        boolean all = true;
        for (TestText test : query.tests()) {
            Optional<Filter> filter = Filter.find(test, state);
            filter.ifPresent(filters::add);
            all &= filter.isPresent();
        }
        return answer(catalogue, filters, all);
    }

    /// With one row it holds; tests that nobody understands can only leave rows out.
    private Answer answer(Catalogue catalogue, List<Filter> filters, boolean all) {
        if (filters.stream().anyMatch(each -> each.asksForBuiltIn(catalogue))
                || (catalogue == Catalogue.COLUMNS && isHidden(filters))) {
            return Answer.UNKNOWN;
        }
        Answer some = Answer.NO;
        for (Row row : catalogue.rows(state).toList()) {
            Answer fits = Answer.YES;
            for (Filter filter : filters) {
                fits = fits.and(filter.fits(catalogue, row));
            }
            some = some.or(row.isDoubted() && fits == Answer.YES ? Answer.PROBABLY : fits);
        }
        return all || some == Answer.NO ? some : Answer.UNKNOWN;
    }

    /// Nobody knows all columns of views and of tables that others make.
    private boolean isHidden(List<Filter> filters) {
        return state.all(Relation.class)
                .filter(each -> each instanceof View || (each instanceof Table it && it.assumed()))
                .anyMatch(
                        each ->
                                filters.stream()
                                        .anyMatch(one -> one.values().contains(each.name())));
    }

    /// The catalogue that is looked at; two of one kind would be about two objects.
    private static Optional<Catalogue> catalogue(List<String> relations) {
        List<Catalogue> found = new ArrayList<>();
        for (String each : relations) {
            Optional<Catalogue> one = Catalogue.find(each);
            one.ifPresent(found::add);
        }
        boolean once = new HashSet<>(relations).size() == relations.size();
        return once && found.size() == relations.size()
                ? found.stream().min(Catalogue::compareTo)
                : Optional.empty();
    }
}
