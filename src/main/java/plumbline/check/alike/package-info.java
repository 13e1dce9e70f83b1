/// What proposals for different services come down to, so that equal ones are one fact.
@NullMarked
package plumbline.check.alike;

import org.jspecify.annotations.NullMarked;
