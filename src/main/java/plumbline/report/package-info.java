/// What every report offers; one package below for each family of formats.
@NullMarked
package plumbline.report;

import org.jspecify.annotations.NullMarked;
