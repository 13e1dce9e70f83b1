package plumbline.framework.knex.table;

import plumbline.operation.ConstraintDefinition.ForeignKey;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.HostObject;
import plumbline.parse.script.value.Site;
import plumbline.parse.script.value.Value;
import plumbline.source.SourceSpan;

import java.util.List;

/// `table.foreign(…)` and what is chained to it.
final class ForeignKeyBuilder implements HostObject {

    private final List<String> columns;
    private final Site site;
    private final Reference reference = new Reference();
    private SourceSpan span;

    ForeignKeyBuilder(List<String> columns, Site site) {
        this.columns = columns;
        this.site = site;
        this.span = site.link();
    }

    Site site() {
        return site;
    }

    SourceSpan span() {
        return span;
    }

    Reference reference() {
        return reference;
    }

    ForeignKey key(Naming naming) {
        return reference.key(naming, columns, span);
    }

    @Override
    public Value call(Call call) {
        if (!reference.take(call)) {
            call.notUnderstood();
        }
        span = Places.join(span, call.site().link());
        return new Value.HostValue(this);
    }
}
