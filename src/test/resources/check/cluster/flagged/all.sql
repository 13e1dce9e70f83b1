CLUSTER; -- expect: cluster "every table that was clustered before"
