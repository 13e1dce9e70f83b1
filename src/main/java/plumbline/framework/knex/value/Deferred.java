package plumbline.framework.knex.value;

import plumbline.parse.script.value.Site;

/// Work that Knex does when it is awaited, and not before.
public interface Deferred {

    /// Where the work was put together.
    Site site();

    /// Whether it was done, or became a part of something else.
    boolean isDone();
}
