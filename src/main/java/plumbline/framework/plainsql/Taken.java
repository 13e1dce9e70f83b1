package plumbline.framework.plainsql;

import plumbline.framework.MigrationSet;
import plumbline.framework.MigrationUnit;
import plumbline.source.TreePath;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What the migrations of other tools take: their files, and all in and below the folders that
/// those stand in.
record Taken(Set<String> folders, Set<String> files) {

    static Taken by(List<MigrationSet> sets) {
        Set<String> folders = new HashSet<>();
        Set<String> files = new HashSet<>();
        for (MigrationSet set : sets) {
            for (MigrationUnit unit : set.units()) {
                files.add(unit.file());
                folders.add(TreePath.parent(unit.file()));
                if (unit.downFile() != null) {
                    files.add(unit.downFile());
                }
            }
            set.strangers().forEach(stranger -> files.add(stranger.file()));
        }
        // the top folder would take everything
        folders.remove("");
        return new Taken(folders, files);
    }

    boolean leaves(String file) {
        if (files.contains(file)) {
            return false;
        }
        for (String at = TreePath.parent(file); !at.isEmpty(); at = TreePath.parent(at)) {
            if (folders.contains(at)) {
                return false;
            }
        }
        return true;
    }
}
