package plumbline.analysis.model;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.Certainty;
import plumbline.setting.model.Mapper;
import plumbline.source.SourceSpan;

import java.util.List;

/// One way in which a model and the migrations differ.
///
/// `model` is empty where a table has none; `details` are the columns that differ, or what each of
/// them is on both sides.
public record ModelDifference(
        Kind kind,
        Mapper mapper,
        String model,
        String table,
        List<String> details,
        Certainty certainty,
        @Nullable SourceSpan place) {

    public ModelDifference {
        details = List.copyOf(details);
    }

    /// What differs.
    public enum Kind {
        /// No migration makes the table of a model.
        TABLE_NOT_MADE,
        /// No migration makes columns that a model has.
        COLUMNS_NOT_MADE,
        /// No model has a table.
        TABLE_WITHOUT_MODEL,
        /// The model of a table leaves columns out.
        COLUMNS_WITHOUT_MODEL,
        TYPE,
        NULLABILITY
    }
}
