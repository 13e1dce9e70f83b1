/// What every migration framework's adapter offers; one package below for each framework.
@NullMarked
package plumbline.framework;

import org.jspecify.annotations.NullMarked;
