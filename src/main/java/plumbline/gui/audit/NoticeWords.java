package plumbline.gui.audit;

import plumbline.review.journal.Holder;
import plumbline.review.journal.Notice;
import plumbline.words.Words;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/// Says in one sentence what a person has to know about an audit that was opened.
public record NoticeWords(Words words) {

    private static final DateTimeFormatter SINCE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    /// A line for each.
    public String all(List<Notice> notices) {
        return notices.stream().map(this::of).collect(Collectors.joining("\n"));
    }

    public String of(Notice notice) {
        return switch (notice) {
            case Notice.OpenElsewhere(Holder by) ->
                    by == null
                            ? words.get("audit.notice.elsewhere")
                            : words.get(
                                    "audit.notice.elsewhere.by",
                                    by.user(),
                                    by.host(),
                                    SINCE.format(by.since()));
            case Notice.EndRecovered(var rest) ->
                    words.get("audit.notice.recovered", rest.getFileName());
            case Notice.LinesDamaged(var lines) -> words.get("audit.notice.damaged", lines.size());
            case Notice.NotWritable() -> words.get("audit.notice.not-writable");
            case Notice.NewerFormat(int format) -> words.get("audit.notice.newer", format);
            case Notice.FileDamaged(var file) ->
                    words.get("audit.notice.file-damaged", file.getFileName());
            case Notice.InsideAudited(var folder) -> words.get("audit.notice.inside", folder);
        };
    }
}
