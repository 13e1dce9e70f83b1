package plumbline.analysis.graph;

import plumbline.analysis.Certainty;
import plumbline.source.SourceSpan;

import java.util.List;

/// One thing needs another one; `from` and `to` are ids of nodes, `by` are the columns or objects
/// that make it so, and `traits` what else SQL says of it.
public record Edge(
        String from,
        String to,
        Kind kind,
        List<String> by,
        List<String> traits,
        Certainty certainty,
        List<SourceSpan> evidence) {

    public Edge {
        by = List.copyOf(by);
        traits = List.copyOf(traits);
        evidence = List.copyOf(evidence);
    }

    /// In which way.
    public enum Kind {
        /// A foreign key.
        FOREIGN_KEY,
        /// The name and the type of a column, without a foreign key.
        ASSUMED,
        /// The same where several tables fit, of which this is one.
        AMBIGUOUS,
        /// The name and the type of a column, and the table is of another set or service.
        OUTSIDE,
        /// The same where tables of several others fit, of which this is one.
        OUTSIDE_AMBIGUOUS,
        /// A table that is used here is made by another set or service under that name.
        MADE_ELSEWHERE,
        /// The same where several others make one of that name, of which this is one.
        MADE_ELSEWHERE_AMBIGUOUS,
        /// It is a part of the other.
        PART,
        NEEDS,
        /// A routine's body names it.
        MENTIONS,
        /// A migration uses what the other one made.
        USES,
        /// The same between two sets of migrations.
        USES_ACROSS,
        /// A service works on tables that the other one makes.
        WORKS_ON,
        /// Both make the same table.
        MAKES_SAME,
        /// Columns of one lead to tables of the other.
        LEADS_TO,
        /// A service reaches a database.
        REACHES
    }
}
