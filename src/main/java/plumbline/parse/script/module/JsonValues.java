package plumbline.parse.script.module;

import plumbline.parse.script.value.ListValue;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Value;
import plumbline.source.EmbeddedText;
import plumbline.source.Hole;
import plumbline.source.SourceDocument;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

import java.util.ArrayList;
import java.util.List;

/// Reads JSON files that scripts import; each text keeps its place.
public final class JsonValues {

    private static final int DEEPEST = 100;

    private final SourceDocument document;
    private final JsonParser parser;

    private JsonValues(SourceDocument document, JsonParser parser) {
        this.document = document;
        this.parser = parser;
    }

    /// The value, or one that nobody knows where the file is broken.
    public static Value read(SourceDocument document) {
        try (JsonParser parser =
                new JsonFactory().createParser(ObjectReadContext.empty(), document.text())) {
            parser.nextToken();
            return new JsonValues(document, parser).value(0);
        } catch (JacksonException broken) {
            return unknown(document);
        }
    }

    private static Value unknown(SourceDocument document) {
        int end = document.text().length();
        return new Value.Unknown(Hole.Kind.IMPORT, document.file(), document.span(0, end));
    }

    private Value value(int depth) {
        JsonToken token = parser.currentToken();
        if (token == null || depth > DEEPEST) {
            return unknown(document);
        }
        return switch (token) {
            case START_OBJECT -> object(depth);
            case START_ARRAY -> list(depth);
            case VALUE_STRING -> text();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Value.Num(parser.getDoubleValue());
            case VALUE_TRUE -> new Value.Bool(true);
            case VALUE_FALSE -> new Value.Bool(false);
            default -> Value.Nothing.NULL;
        };
    }

    private Value text() {
        int start = (int) parser.currentTokenLocation().getCharOffset();
        String text = parser.getString();
        int end = (int) parser.currentLocation().getCharOffset();
        // without its quotes a text is as long as what is written, if nothing is escaped in it
        return new Value.Text(
                EmbeddedText.standingFor(text, document, start + 1, Math.max(start + 1, end - 1)));
    }

    private Value object(int depth) {
        ObjectValue object = new ObjectValue();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            object.set(name, value(depth + 1));
        }
        return object;
    }

    private Value list(int depth) {
        List<Value> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
            items.add(value(depth + 1));
        }
        return ListValue.of(items);
    }
}
