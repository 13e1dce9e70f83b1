package plumbline.setting.model;

import plumbline.source.SourceSpan;

import java.util.List;
import java.util.stream.Stream;

/// The models of a service, and the places of those that were found and not read.
public record Models(List<Model> models, List<SourceSpan> unread) {

    public static final Models NONE = new Models(List.of(), List.of());

    public Models {
        models = List.copyOf(models);
        unread = List.copyOf(unread);
    }

    public Models and(Models more) {
        return new Models(
                Stream.concat(models.stream(), more.models.stream()).toList(),
                Stream.concat(unread.stream(), more.unread.stream()).toList());
    }
}
