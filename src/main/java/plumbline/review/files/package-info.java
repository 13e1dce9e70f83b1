/// The files of audited services, as evidence is taken from them and held against them.
@NullMarked
package plumbline.review.files;

import org.jspecify.annotations.NullMarked;
