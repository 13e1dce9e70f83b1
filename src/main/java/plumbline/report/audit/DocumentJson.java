package plumbline.report.audit;

import plumbline.report.ClaimWords;
import plumbline.report.JsonDocument;
import plumbline.report.content.OldDocument;
import plumbline.review.imports.document.Claim;
import plumbline.review.imports.reconciling.Counted;
import plumbline.review.imports.reconciling.Flag;
import plumbline.review.score.Tally;
import plumbline.source.Secrets;

import tools.jackson.core.JsonGenerator;

/// Writes what a document claims of itself, and what its rows say.
final class DocumentJson {

    private final JsonDocument document;
    private final JsonGenerator json;

    DocumentJson(JsonDocument document) {
        this.document = document;
        this.json = document.json();
    }

    void write(OldDocument old) {
        json.writeStringProperty("name", old.name());
        json.writeStringProperty("service", old.service());
        json.writeBooleanProperty("there", old.there());
        document.list("claims", old.lines(), this::line);
    }

    private void line(OldDocument.Line line) {
        json.writeNumberProperty("line", line.number());
        Claim claim = line.claim();
        if (claim != null) {
            ClaimWords said = ClaimWords.of(claim);
            json.writeStringProperty("scope", claim.scope());
            json.writeStringProperty("what", said.what());
            json.writeStringProperty("states", said.stated());
        }
        Counted rows = line.rows();
        if (claim instanceof Claim.Issues) {
            json.writeNumberProperty("issues", line.issues());
        } else if (rows != null) {
            document.object("rows", () -> rows(rows.tally()));
        }
        document.list("flags", line.flags(), this::flag);
    }

    private void rows(Tally tally) {
        json.writeNumberProperty("pass", tally.pass());
        json.writeNumberProperty("partial", tally.partial());
        json.writeNumberProperty("fail", tally.fail());
        json.writeNumberProperty("na", tally.notApplicable());
        json.writeNumberProperty("open", tally.open());
    }

    private void flag(Flag flag) {
        json.writeStringProperty("code", flag.code().name());
        json.writeStringProperty("message", Secrets.mask(flag.message()));
    }
}
