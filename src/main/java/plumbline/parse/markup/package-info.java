/// XML, YAML and JSON, read safely and with the place of every name and value.
@NullMarked
package plumbline.parse.markup;

import org.jspecify.annotations.NullMarked;
