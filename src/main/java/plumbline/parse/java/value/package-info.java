/// What the expressions of a Java program are, as far as its source tells.
@NullMarked
package plumbline.parse.java.value;

import org.jspecify.annotations.NullMarked;
