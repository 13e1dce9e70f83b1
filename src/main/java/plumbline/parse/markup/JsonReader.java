package plumbline.parse.markup;

import plumbline.source.EmbeddedText;
import plumbline.source.SourceDocument;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/// Reads JSON, and what people write in its place: comments, single quotes, commas at the end.
public final class JsonReader {

    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                    .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
                    .enable(JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .build();

    private JsonReader() {}

    public static MarkupReading read(SourceDocument document) {
        MarkupBuilder builder = new MarkupBuilder(document);
        List<MarkupNode> documents = new ArrayList<>();
        int at = 0;
        try (JsonParser parser =
                FACTORY.createParser(
                        ObjectReadContext.empty(), new StringReader(document.text()))) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                at = (int) parser.currentTokenLocation().getCharOffset();
                take(token, parser, builder, document, at);
                MarkupNode root = builder.take();
                if (root != null) {
                    documents.add(root);
                }
            }
            return new MarkupReading.Documents(documents);
        } catch (MarkupException refused) {
            return broken(refused.reason(), document, refused.offset(), documents);
        } catch (JacksonException wrong) {
            long offset = wrong.getLocation() == null ? at : wrong.getLocation().getCharOffset();
            String reason = String.valueOf(wrong.getOriginalMessage());
            return broken(reason, document, (int) Math.max(at, offset), documents);
        }
    }

    private static MarkupReading broken(
            String reason, SourceDocument document, int offset, List<MarkupNode> documents) {
        return new MarkupReading.Broken(reason, document.span(offset, offset + 1), documents);
    }

    private static void take(
            JsonToken token,
            JsonParser parser,
            MarkupBuilder builder,
            SourceDocument document,
            int start)
            throws MarkupException {
        switch (token) {
            case START_OBJECT, START_ARRAY ->
                    builder.begin(token == JsonToken.START_OBJECT, start, null);
            case END_OBJECT, END_ARRAY -> builder.end(start + 1);
            case PROPERTY_NAME, VALUE_STRING -> {
                // asked for first, as the parser only then goes to the end of it
                String value = parser.getString();
                string(value, document, builder, start);
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> {
                int end = start + parser.getString().length();
                builder.scalar(EmbeddedText.of(document, start, end), false, start, end, null);
            }
            case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> {}
        }
    }

    private static void string(
            String value, SourceDocument document, MarkupBuilder builder, int start)
            throws MarkupException {
        char first = document.text().charAt(start);
        boolean quoted = first == '"' || first == '\'';
        int end = quoted ? closing(document.text(), start, first) : start + value.length();
        int inner = quoted ? Math.max(start + 1, end - 1) : end;
        EmbeddedText text =
                quoted
                        ? ScalarText.of(
                                document, start, inner, value, ScalarText.Style.DOUBLE_QUOTED)
                        : EmbeddedText.of(document, start, end);
        builder.scalar(text, true, start, end, null);
    }

    /// The end behind the quote that closes, which the parser may already be beyond.
    private static int closing(String text, int start, char quote) {
        int at = start + 1;
        while (at < text.length() && text.charAt(at) != quote) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at + 1, text.length());
    }
}
