/// Every word a person reads, by key, and the version numbers; depends on nothing of ours.
@NullMarked
package plumbline.words;

import org.jspecify.annotations.NullMarked;
