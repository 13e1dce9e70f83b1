/// The only code that knows a parser library; one package below for each family of languages.
@NullMarked
package plumbline.parse;

import org.jspecify.annotations.NullMarked;
