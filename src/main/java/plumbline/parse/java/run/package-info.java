/// Follows Java methods to find out what they send to a database.
@NullMarked
package plumbline.parse.java.run;

import org.jspecify.annotations.NullMarked;
