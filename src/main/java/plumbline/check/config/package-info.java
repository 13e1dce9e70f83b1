/// Checks on how the tools are configured.
@NullMarked
package plumbline.check.config;

import org.jspecify.annotations.NullMarked;
