package plumbline.analysis.copy;

import plumbline.source.SourceSpan;

import java.util.List;
import java.util.stream.Stream;

/// Migrations of different sets that do the same, or nearly the same.
public sealed interface CopyFact {

    List<CopiedMigration> migrations();

    List<SourceSpan> evidence();

    /// All of them do the same in the same order; values of rows that code inserts are not
    /// compared.
    record SameCopies(List<CopiedMigration> migrations) implements CopyFact {

        public SameCopies {
            migrations = List.copyOf(migrations);
        }

        @Override
        public List<SourceSpan> evidence() {
            return migrations.stream().map(each -> each.pieces().getFirst().span()).toList();
        }
    }

    /// Two that were one once; `similarity` is the share of their different pieces that both have.
    record DriftedCopy(
            CopiedMigration one,
            CopiedMigration other,
            double similarity,
            List<Piece> onlyInOne,
            List<Piece> onlyInOther)
            implements CopyFact {

        public DriftedCopy {
            onlyInOne = List.copyOf(onlyInOne);
            onlyInOther = List.copyOf(onlyInOther);
        }

        @Override
        public List<CopiedMigration> migrations() {
            return List.of(one, other);
        }

        @Override
        public List<SourceSpan> evidence() {
            return Stream.concat(onlyInOne.stream(), onlyInOther.stream())
                    .map(Piece::span)
                    .toList();
        }
    }
}
