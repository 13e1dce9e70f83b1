package plumbline.gui.navigation;

import plumbline.gui.audit.AuditRow;
import plumbline.gui.workspace.OpenFolder;
import plumbline.source.SourceFile;

import java.nio.file.Path;

/// A thing that can be opened in a tab or looked at in the inspector.
public sealed interface Subject {

    /// What makes two of them the same, so that it opens once.
    String id();

    /// One of the nine places.
    record OfPlace(Place place) implements Subject {
        @Override
        public String id() {
            return "place:" + place;
        }
    }

    /// All checks, and what the audit makes of them.
    record OfCatalogue() implements Subject {
        @Override
        public String id() {
            return "catalogue";
        }
    }

    /// An open folder.
    record OfFolder(OpenFolder folder) implements Subject {
        @Override
        public String id() {
            return "folder:" + folder.path();
        }
    }

    /// A file of an open folder.
    record OfFile(SourceFile file) implements Subject {
        @Override
        public String id() {
            return "file:" + file.path();
        }
    }

    /// An old audit as it was written.
    record OfAudit(Path document) implements Subject {
        @Override
        public String id() {
            return "audit:" + document;
        }
    }

    /// Old audits that come in.
    record OfImport() implements Subject {
        @Override
        public String id() {
            return "import";
        }
    }

    /// A cell of the audit.
    record OfCell(AuditRow row) implements Subject {
        @Override
        public String id() {
            return "cell:" + row.cell();
        }
    }
}
