package plumbline.parse.markup;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

import plumbline.source.EmbeddedText;
import plumbline.source.SourceDocument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads YAML, one document or several, and never runs or builds what a tag names.
public final class YamlReader {

    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setUseMarks(true).setCodePointLimit(Integer.MAX_VALUE).build();

    /// What a build fills in before the file is read: `@project.version@`, no YAML at all.
    private static final Pattern FILLED_IN =
            Pattern.compile("(?<=[:,-][ \\t]{1,20})@(?=[\\w.-]+@)");

    private YamlReader() {}

    public static MarkupReading read(SourceDocument document) {
        return new Run(document).read();
    }

    /// One reading of one file.
    private static final class Run {
        private final SourceDocument document;
        private final int @Nullable [] offsets;
        private final MarkupBuilder builder;
        private final List<MarkupNode> documents = new ArrayList<>();

        Run(SourceDocument document) {
            this.document = document;
            this.offsets = offsets(document.text());
            this.builder = new MarkupBuilder(document);
        }

        /// The places of the code points, where they are not those of the characters.
        private static int @Nullable [] offsets(String text) {
            if (text.chars().noneMatch(c -> Character.isHighSurrogate((char) c))) {
                return null;
            }
            int[] offsets = new int[text.codePointCount(0, text.length()) + 1];
            for (int i = 0, at = 0; i < offsets.length; i++) {
                offsets[i] = at;
                at += at < text.length() ? Character.charCount(text.codePointAt(at)) : 0;
            }
            return offsets;
        }

        MarkupReading read() {
            try {
                // of the same length, so that all places stay
                Matcher filledIn = FILLED_IN.matcher(document.text());
                for (Event event : new Parse(SETTINGS).parseString(filledIn.replaceAll("_"))) {
                    take(event);
                }
                return new MarkupReading.Documents(documents);
            } catch (MarkupException refused) {
                return broken(refused.reason(), refused.offset());
            } catch (MarkedYamlEngineException wrong) {
                return broken(String.valueOf(wrong.getProblem()), offset(wrong.getProblemMark()));
            } catch (YamlEngineException wrong) {
                return broken(String.valueOf(wrong.getMessage()), 0);
            }
        }

        private MarkupReading broken(String reason, int offset) {
            return new MarkupReading.Broken(reason, document.span(offset, offset + 1), documents);
        }

        private void take(Event event) throws MarkupException {
            int start = offset(event.getStartMark());
            int end = offset(event.getEndMark());
            switch (event.getEventId()) {
                case MappingStart, SequenceStart ->
                        builder.begin(
                                event.getEventId() == Event.ID.MappingStart,
                                start,
                                anchor((CollectionStartEvent) event));
                case MappingEnd, SequenceEnd -> builder.end(end);
                case Scalar -> scalar((ScalarEvent) event, start, end);
                case Alias -> builder.alias(((AliasEvent) event).getAlias().getValue(), start);
                case DocumentEnd -> endDocument();
                case DocumentStart, StreamStart, StreamEnd, Comment -> {}
            }
        }

        private void endDocument() {
            MarkupNode root = builder.take();
            if (root != null && !(root instanceof MarkupNode.Scalar scalar && scalar.isNull())) {
                documents.add(root);
            }
        }

        private void scalar(ScalarEvent event, int start, int end) throws MarkupException {
            ScalarText.Style style = style(event);
            String value = event.getValue();
            EmbeddedText text =
                    isFilledIn(style, value, start, end)
                            ? EmbeddedText.of(document, start, end)
                            : ScalarText.of(document, start, end, value, style);
            builder.scalar(text, style != ScalarText.Style.PLAIN, start, end, anchor(event));
        }

        private boolean isFilledIn(ScalarText.Style style, String value, int start, int end) {
            return style == ScalarText.Style.PLAIN
                    && value.length() == end - start
                    && start < end
                    && document.text().charAt(start) == '@';
        }

        private static ScalarText.Style style(ScalarEvent event) {
            return switch (event.getScalarStyle()) {
                case DOUBLE_QUOTED, JSON_SCALAR_STYLE -> ScalarText.Style.DOUBLE_QUOTED;
                case SINGLE_QUOTED -> ScalarText.Style.SINGLE_QUOTED;
                case LITERAL, FOLDED -> ScalarText.Style.BLOCK;
                case PLAIN -> ScalarText.Style.PLAIN;
            };
        }

        private static @Nullable String anchor(NodeEvent event) {
            return event.getAnchor().map(Anchor::getValue).orElse(null);
        }

        private int offset(Optional<Mark> mark) {
            int index = mark.map(Mark::getIndex).orElse(0);
            int[] table = offsets;
            return table == null ? index : table[Math.clamp(index, 0, table.length - 1)];
        }
    }
}
