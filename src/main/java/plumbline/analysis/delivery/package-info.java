/// Where and when the migrations of a service run: pipelines, containers, tests, its own code.
@NullMarked
package plumbline.analysis.delivery;

import org.jspecify.annotations.NullMarked;
