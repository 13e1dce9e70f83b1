package plumbline.cli.command;

import plumbline.check.catalogue.Checks;

import java.util.Iterator;

/// The checks by the names they are asked for, for shells to complete.
final class CheckIds implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
        return Checks.infos().stream().map(info -> info.id()).sorted().iterator();
    }
}
