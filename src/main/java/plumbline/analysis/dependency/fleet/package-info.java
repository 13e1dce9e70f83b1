/// What sets of migrations and services need of each other.
@NullMarked
package plumbline.analysis.dependency.fleet;

import org.jspecify.annotations.NullMarked;
