package plumbline.review.line;

import plumbline.review.decision.Aspect;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Place;
import plumbline.review.decision.Subject;
import plumbline.review.json.Fields;
import plumbline.review.json.FieldsOut;

/// A place with its subject, and a cell.
final class PlaceFormat {

    private PlaceFormat() {}

    static void write(Place place, FieldsOut out) {
        out.object("subject", place.subject(), PlaceFormat::write)
                .choice("aspect", place.aspect())
                .text("item", place.item());
    }

    static Place read(Fields in) {
        return new Place(
                in.object("subject", PlaceFormat::subject),
                in.choice("aspect", Aspect.class),
                in.text("item"));
    }

    private static void write(Subject subject, FieldsOut out) {
        switch (subject) {
            case Subject.OfCell(Cell cell) ->
                    out.text("kind", "cell").object("cell", cell, PlaceFormat::writeCell);
            case Subject.OfService(String service) ->
                    out.text("kind", "service").text("service", service);
            case Subject.OfCheck(String check) -> out.text("kind", "check").text("check", check);
            case Subject.OfStatement(String service, String file, String digest) ->
                    out.text("kind", "statement")
                            .text("service", service)
                            .text("file", file)
                            .text("digest", digest);
            case Subject.OfFinding(String id) -> out.text("kind", "finding").text("id", id);
            case Subject.OfAssumption(String id) -> out.text("kind", "assumption").text("id", id);
            case Subject.OfSetting(String key) -> out.text("kind", "setting").text("key", key);
            case Subject.OfImport(String id) -> out.text("kind", "import").text("id", id);
        }
    }

    private static Subject subject(Fields in) {
        String kind = in.text("kind");
        return switch (kind) {
            case "cell" -> new Subject.OfCell(in.object("cell", PlaceFormat::readCell));
            case "service" -> new Subject.OfService(in.text("service"));
            case "check" -> new Subject.OfCheck(in.text("check"));
            case "statement" ->
                    new Subject.OfStatement(in.text("service"), in.text("file"), in.text("digest"));
            case "finding" -> new Subject.OfFinding(in.text("id"));
            case "assumption" -> new Subject.OfAssumption(in.text("id"));
            case "setting" -> new Subject.OfSetting(in.text("key"));
            case "import" -> new Subject.OfImport(in.text("id"));
            default -> throw new IllegalArgumentException("no subject is a " + kind);
        };
    }

    static void writeCell(Cell cell, FieldsOut out) {
        out.text("service", cell.service()).text("check", cell.check());
    }

    static Cell readCell(Fields in) {
        return new Cell(in.text("service"), in.text("check"));
    }
}
