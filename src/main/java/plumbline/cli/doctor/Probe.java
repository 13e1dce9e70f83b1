package plumbline.cli.doctor;

import java.util.concurrent.Callable;

/// How one thing is looked at.
record Probe(Topic topic, Callable<Finding> look) {}
