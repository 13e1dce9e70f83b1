/// What is judged: fleets of services, services, sets, migrations and their steps, with all facts.
@NullMarked
package plumbline.analysis.subject;

import org.jspecify.annotations.NullMarked;
