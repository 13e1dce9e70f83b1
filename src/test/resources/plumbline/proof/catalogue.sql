-- Everything a database holds besides its rows, one line for each object: its kind, the relation
-- it belongs to (if any), a key, and a definition that says all that can differ. Names are shown
-- in full, as search_path has to be empty. What PostgreSQL or an extension brought along is left
-- out, and so are the owner and what was granted by default: only what was changed is told.
WITH
home AS (
  SELECT oid, nspname, nspowner, nspacl
  FROM pg_namespace
  WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'),
member AS (
  -- of an extension, or made along with a range type
  SELECT classid, objid FROM pg_depend
  WHERE deptype = 'e' OR (deptype = 'i' AND classid IN ('pg_proc'::regclass, 'pg_cast'::regclass))),
relation AS (
  SELECT c.*, format('%I.%I', h.nspname, c.relname) AS name, h.nspname
  FROM pg_class c
  JOIN home h ON h.oid = c.relnamespace
  WHERE (c.tableoid, c.oid) NOT IN (TABLE member)),
named_type AS (
  SELECT t.*, format('%I.%I', h.nspname, t.typname) AS name
  FROM pg_type t
  JOIN home h ON h.oid = t.typnamespace
  WHERE (t.tableoid, t.oid) NOT IN (TABLE member)),
routine AS (
  SELECT p.*, format('%I.%I(%s)', h.nspname, p.proname, pg_get_function_identity_arguments(p.oid)) AS name
  FROM pg_proc p
  JOIN home h ON h.oid = p.pronamespace
  WHERE (p.tableoid, p.oid) NOT IN (TABLE member)),

-- SCHEMA, EXTENSION, EVENT_TRIGGER
database_object (kind, relation, key, definition) AS (
  SELECT 'SCHEMA', NULL, quote_ident(h.nspname), 'schema'
  FROM home h
  WHERE ('pg_namespace'::regclass, h.oid) NOT IN (TABLE member)
  UNION ALL
  SELECT 'EXTENSION', NULL, quote_ident(e.extname),
    concat_ws(' ', e.extversion, 'in', e.extnamespace::regnamespace)
  FROM pg_extension e
  UNION ALL
  SELECT 'EVENT_TRIGGER', NULL, quote_ident(e.evtname),
    concat_ws(' ', 'on', e.evtevent, e.evttags, 'runs', e.evtfoid::regprocedure, 'enabled', e.evtenabled)
  FROM pg_event_trigger e
  WHERE (e.tableoid, e.oid) NOT IN (TABLE member)),

-- TABLE, COLUMN, COLUMN_ORDER
table_object AS (
  SELECT 'TABLE', r.name, r.name,
    concat_ws(', ',
      CASE r.relkind WHEN 'r' THEN 'table' WHEN 'p' THEN 'partitioned table' ELSE 'foreign table' END,
      CASE r.relpersistence WHEN 'u' THEN 'unlogged' END,
      'partition by ' || pg_get_partkeydef(r.oid),
      'bound ' || pg_get_expr(r.relpartbound, r.oid),
      (SELECT 'inherits ' || string_agg(i.inhparent::regclass::text, ' ' ORDER BY i.inhseqno)
        FROM pg_inherits i WHERE i.inhrelid = r.oid),
      'of ' || nullif(r.reloftype, 0)::regtype,
      CASE WHEN r.relrowsecurity THEN 'row security' END,
      CASE WHEN r.relforcerowsecurity THEN 'forced row security' END,
      'options ' || r.reloptions::text,
      (SELECT 'toast options ' || t.reloptions::text FROM pg_class t WHERE t.oid = r.reltoastrelid),
      CASE r.relreplident WHEN 'd' THEN NULL ELSE 'replica identity ' || r.relreplident::text END,
      (SELECT 'access method ' || a.amname FROM pg_am a WHERE a.oid = r.relam AND a.amname <> 'heap'),
      (SELECT 'tablespace ' || s.spcname FROM pg_tablespace s WHERE s.oid = r.reltablespace),
      (SELECT 'server ' || s.srvname || ' ' || f.ftoptions::text
        FROM pg_foreign_table f JOIN pg_foreign_server s ON s.oid = f.ftserver
        WHERE f.ftrelid = r.oid))
  FROM relation r
  WHERE r.relkind IN ('r', 'p', 'f')),
column_object AS (
  SELECT 'COLUMN', r.name, format('%s.%I', r.name, a.attname),
    concat_ws(' ',
      format_type(a.atttypid, a.atttypmod),
      CASE WHEN a.attcollation <> t.typcollation THEN 'collate ' || a.attcollation::regcollation END,
      CASE WHEN a.attnotnull THEN 'not null' END,
      CASE WHEN a.attidentity <> '' THEN 'identity ' || a.attidentity::text END,
      CASE WHEN a.attgenerated <> '' THEN 'generated ' || a.attgenerated::text END,
      'default ' || pg_get_expr(d.adbin, d.adrelid),
      CASE WHEN a.attstorage <> t.typstorage THEN 'storage ' || a.attstorage::text END,
      CASE WHEN a.attcompression <> '' THEN 'compression ' || a.attcompression::text END,
      'statistics ' || nullif(a.attstattarget, -1),
      'options ' || a.attoptions::text,
      CASE WHEN a.attinhcount > 0 THEN 'inherited ' || a.attinhcount END,
      CASE WHEN NOT a.attislocal THEN 'not local' END)
  FROM relation r
  JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped
  JOIN pg_type t ON t.oid = a.atttypid
  LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
  WHERE r.relkind IN ('r', 'p', 'f')),
column_order AS (
  SELECT 'COLUMN_ORDER', r.name, r.name, string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum)
  FROM relation r
  JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped
  WHERE r.relkind IN ('r', 'p', 'f')
  GROUP BY r.name),

-- CONSTRAINT, INDEX: since 18 every NOT NULL is a constraint too, which the column already says
constraint_object AS (
  SELECT 'CONSTRAINT', r.name, format('%s.%I', r.name, k.conname),
    concat_ws(' ',
      pg_get_constraintdef(k.oid),
      CASE WHEN NOT k.convalidated THEN '(not validated)' END,
      CASE WHEN k.coninhcount > 0 THEN '(inherited ' || k.coninhcount || ')' END,
      CASE WHEN NOT k.conislocal THEN '(not local)' END)
  FROM pg_constraint k
  JOIN relation r ON r.oid = k.conrelid
  WHERE k.contype <> 't' AND (k.contype <> 'n' OR NOT k.convalidated OR k.connoinherit)),
index_object AS (
  SELECT 'INDEX', r.name, format('%I.%I', i.nspname, i.relname),
    concat_ws(' ',
      pg_get_indexdef(i.oid),
      'partition of ' || (SELECT h.inhparent::regclass FROM pg_inherits h WHERE h.inhrelid = i.oid),
      CASE WHEN NOT x.indisvalid THEN '(invalid)' END,
      CASE WHEN x.indisclustered THEN '(clustered)' END,
      CASE WHEN x.indisreplident THEN '(replica identity)' END,
      (SELECT '(statistics ' || string_agg(a.attnum || ' ' || a.attstattarget, ', ') || ')'
        FROM pg_attribute a WHERE a.attrelid = i.oid AND a.attstattarget >= 0))
  FROM pg_index x
  JOIN relation i ON i.oid = x.indexrelid
  JOIN relation r ON r.oid = x.indrelid),

-- ENUM, DOMAIN, COMPOSITE, RANGE, BASE_TYPE
type_object AS (
  SELECT 'ENUM', NULL, t.name,
    coalesce((SELECT string_agg(quote_literal(e.enumlabel), ', ' ORDER BY e.enumsortorder)
      FROM pg_enum e WHERE e.enumtypid = t.oid), '')
  FROM named_type t
  WHERE t.typtype = 'e'
  UNION ALL
  SELECT 'DOMAIN', NULL, t.name,
    concat_ws(' ',
      format_type(t.typbasetype, t.typtypmod),
      CASE WHEN t.typcollation <> b.typcollation THEN 'collate ' || t.typcollation::regcollation END,
      CASE WHEN t.typnotnull THEN 'not null' END,
      'default ' || coalesce(pg_get_expr(t.typdefaultbin, 0), t.typdefault),
      (SELECT string_agg(format('%I %s valid %s', k.conname, pg_get_constraintdef(k.oid), k.convalidated), ', ' ORDER BY k.conname)
        FROM pg_constraint k WHERE k.contypid = t.oid AND k.contype <> 'n'))
  FROM named_type t
  JOIN pg_type b ON b.oid = t.typbasetype
  WHERE t.typtype = 'd'
  UNION ALL
  SELECT 'COMPOSITE', NULL, r.name,
    coalesce((SELECT string_agg(concat_ws(' ',
        quote_ident(a.attname),
        format_type(a.atttypid, a.atttypmod),
        CASE WHEN a.attcollation <> t.typcollation THEN 'collate ' || a.attcollation::regcollation END),
        ', ' ORDER BY a.attnum)
      FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
      WHERE a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped), '')
  FROM relation r
  WHERE r.relkind = 'c'
  UNION ALL
  SELECT 'RANGE', NULL, t.name,
    concat_ws(' ',
      g.rngsubtype::regtype,
      'collate ' || nullif(g.rngcollation, 0)::regcollation,
      'operators ' || o.opcname,
      'canonical ' || nullif(g.rngcanonical, 0)::regproc,
      'difference ' || nullif(g.rngsubdiff, 0)::regproc,
      'multirange ' || g.rngmultitypid::regtype)
  FROM pg_range g
  JOIN named_type t ON t.oid = g.rngtypid
  JOIN pg_opclass o ON o.oid = g.rngsubopc
  UNION ALL
  SELECT 'BASE_TYPE', NULL, t.name,
    concat_ws(' ', t.typinput, t.typoutput, t.typlen, t.typbyval, t.typcategory, t.typdefault)
  FROM named_type t
  WHERE t.typtype IN ('b', 'p') AND t.typcategory <> 'A'),

-- SEQUENCE, VIEW, MATERIALIZED_VIEW
sequence_object AS (
  SELECT 'SEQUENCE', o.owner, r.name,
    concat_ws(' ',
      s.seqtypid::regtype, 'start', s.seqstart, 'by', s.seqincrement, 'from', s.seqmin, 'to', s.seqmax,
      'cache', s.seqcache,
      CASE WHEN s.seqcycle THEN 'cycle' END,
      CASE r.relpersistence WHEN 'u' THEN 'unlogged' END,
      CASE o.deptype WHEN 'a' THEN 'owned by ' || o.owner_column WHEN 'i' THEN 'identity of ' || o.owner_column END)
  FROM pg_sequence s
  JOIN relation r ON r.oid = s.seqrelid
  LEFT JOIN (
    SELECT d.objid, d.deptype, d.refobjid::regclass::text AS owner,
      format('%s.%I', d.refobjid::regclass, a.attname) AS owner_column
    FROM pg_depend d
    JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
    WHERE d.classid = 'pg_class'::regclass AND d.refclassid = 'pg_class'::regclass
      AND d.deptype IN ('a', 'i')) o ON o.objid = r.oid),
view_object AS (
  SELECT CASE r.relkind WHEN 'v' THEN 'VIEW' ELSE 'MATERIALIZED_VIEW' END, r.name, r.name,
    concat_ws(' ',
      (SELECT string_agg(concat_ws(' ', quote_ident(a.attname), format_type(a.atttypid, a.atttypmod),
          'default ' || pg_get_expr(d.adbin, d.adrelid)), ', ' ORDER BY a.attnum)
        FROM pg_attribute a
        LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
        WHERE a.attrelid = r.oid AND a.attnum > 0),
      'options ' || r.reloptions::text,
      CASE WHEN NOT r.relispopulated THEN '(not populated)' END,
      'as', pg_get_viewdef(r.oid))
  FROM relation r
  WHERE r.relkind IN ('v', 'm')),

-- ROUTINE, TRIGGER, RULE, POLICY
routine_object AS (
  SELECT 'ROUTINE', NULL, p.name,
    CASE p.prokind
      WHEN 'a' THEN (
        SELECT concat_ws(' ',
          'aggregate', pg_get_function_arguments(p.oid), 'gives', pg_get_function_result(p.oid),
          a.aggkind, a.aggnumdirectargs, a.aggtransfn, a.aggfinalfn, a.aggcombinefn, a.aggserialfn,
          a.aggdeserialfn, a.aggmtransfn, a.aggminvtransfn, a.aggmfinalfn, a.aggfinalextra,
          a.aggfinalmodify, a.aggsortop::regoperator, a.aggtranstype::regtype, a.aggtransspace,
          'starts ' || a.agginitval, 'parallel', p.proparallel)
        FROM pg_aggregate a WHERE a.aggfnoid = p.oid)
      ELSE pg_get_functiondef(p.oid)
    END
  FROM routine p),
trigger_object AS (
  SELECT 'TRIGGER', r.name, format('%s.%I', r.name, t.tgname),
    concat_ws(' ',
      pg_get_triggerdef(t.oid), 'enabled', t.tgenabled,
      CASE WHEN t.tgparentid <> 0 THEN '(of the parent)' END)
  FROM pg_trigger t
  JOIN relation r ON r.oid = t.tgrelid
  WHERE NOT t.tgisinternal
  UNION ALL
  SELECT 'TRIGGER', r.name, format('%s.%I by %s', r.name, k.conname, t.tgfoid::regproc), 'enabled ' || t.tgenabled::text
  FROM pg_trigger t
  JOIN relation r ON r.oid = t.tgrelid
  JOIN pg_constraint k ON k.oid = t.tgconstraint
  WHERE t.tgisinternal AND t.tgenabled <> 'O'),
rule_object AS (
  SELECT 'RULE', r.name, format('%s.%I', r.name, w.rulename),
    concat_ws(' ', pg_get_ruledef(w.oid), 'enabled', w.ev_enabled)
  FROM pg_rewrite w
  JOIN relation r ON r.oid = w.ev_class
  WHERE w.rulename <> '_RETURN'),
policy_object AS (
  SELECT 'POLICY', r.name, format('%s.%I', r.name, y.polname),
    concat_ws(' ',
      CASE WHEN y.polpermissive THEN 'permissive' ELSE 'restrictive' END,
      'for', y.polcmd,
      'to', (SELECT string_agg(CASE o WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(o)) END, ', ' ORDER BY o)
        FROM unnest(y.polroles) o),
      'using ' || pg_get_expr(y.polqual, y.polrelid),
      'check ' || pg_get_expr(y.polwithcheck, y.polrelid))
  FROM pg_policy y
  JOIN relation r ON r.oid = y.polrelid),

-- OWNER, GRANT, DEFAULT_PRIVILEGE
protected (what, relation, owner, acl, usual) AS (
  SELECT CASE r.relkind WHEN 'S' THEN 'sequence ' ELSE 'relation ' END || r.name, r.name, r.relowner,
    r.relacl, acldefault(CASE r.relkind WHEN 'S' THEN 's' ELSE 'r' END::"char", r.relowner)
  FROM relation r
  WHERE r.relkind IN ('r', 'p', 'f', 'v', 'm', 'S')
  UNION ALL
  SELECT format('column %s.%I', r.name, a.attname), r.name, r.relowner, a.attacl, acldefault('c', r.relowner)
  FROM pg_attribute a
  JOIN relation r ON r.oid = a.attrelid
  WHERE a.attacl IS NOT NULL AND NOT a.attisdropped
  UNION ALL
  SELECT 'schema ' || quote_ident(h.nspname), NULL, h.nspowner, h.nspacl, acldefault('n', h.nspowner)
  FROM home h
  WHERE ('pg_namespace'::regclass, h.oid) NOT IN (TABLE member)
  UNION ALL
  SELECT 'routine ' || p.name, NULL, p.proowner, p.proacl, acldefault('f', p.proowner)
  FROM routine p
  UNION ALL
  SELECT 'type ' || t.name, NULL, t.typowner, t.typacl, acldefault('T', t.typowner)
  FROM named_type t
  WHERE t.typcategory <> 'A' AND (t.typrelid = 0
    OR EXISTS (SELECT FROM pg_class c WHERE c.oid = t.typrelid AND c.relkind = 'c'))
  UNION ALL
  SELECT 'server ' || s.srvname, NULL, s.srvowner, s.srvacl, acldefault('S', s.srvowner)
  FROM pg_foreign_server s
  UNION ALL
  SELECT 'language ' || l.lanname, NULL, l.lanowner, l.lanacl, acldefault('l', l.lanowner)
  FROM pg_language l
  WHERE l.lanacl IS NOT NULL
  UNION ALL
  SELECT 'database', NULL, d.datdba, d.datacl, acldefault('d', d.datdba)
  FROM pg_database d
  WHERE d.datname = current_database()),
owner_object AS (
  SELECT 'OWNER', p.relation, p.what, quote_ident(pg_get_userbyid(p.owner))
  FROM protected p
  WHERE pg_get_userbyid(p.owner) <> current_user AND p.what NOT LIKE 'column %'),
granted AS (
  SELECT p.what, p.relation, given.*
  FROM protected p
  CROSS JOIN LATERAL (
    (SELECT grantee, privilege_type, CASE WHEN is_grantable THEN 'granted with grant option' ELSE 'granted' END
      FROM aclexplode(p.acl) EXCEPT
      SELECT grantee, privilege_type, 'granted' FROM aclexplode(p.usual))
    UNION ALL
    (SELECT grantee, privilege_type, 'revoked' FROM aclexplode(p.usual) EXCEPT
      SELECT grantee, privilege_type, 'revoked' FROM aclexplode(p.acl))
  ) AS given (grantee, privilege, how)
  WHERE p.acl IS NOT NULL),
grant_object AS (
  SELECT 'GRANT', g.relation,
    concat_ws(' ', g.what, g.privilege, 'to',
      CASE g.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(g.grantee)) END),
    g.how
  FROM granted g
  UNION ALL
  SELECT 'DEFAULT_PRIVILEGE', NULL,
    concat_ws(' ', quote_ident(pg_get_userbyid(d.defaclrole)),
      'in ' || nullif(d.defaclnamespace, 0)::regnamespace, 'on', d.defaclobjtype),
    coalesce((SELECT string_agg(concat_ws(' ',
        CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(a.grantee)) END,
        a.privilege_type, CASE WHEN a.is_grantable THEN 'with grant option' END),
        ', ' ORDER BY a.grantee, a.privilege_type)
      FROM aclexplode(d.defaclacl) a), '')
  FROM pg_default_acl d),

-- COMMENT: PostgreSQL's own objects have lower numbers, and an extension comes with its comment
comment_object AS (
  SELECT 'COMMENT', coalesce(r.name, k.conrelid::regclass::text), o.type || ' ' || o.identity, c.description
  FROM pg_description c
  CROSS JOIN LATERAL pg_identify_object(c.classoid, c.objoid, c.objsubid) o
  LEFT JOIN relation r ON c.classoid = 'pg_class'::regclass AND r.oid = c.objoid
  LEFT JOIN pg_constraint k
    ON c.classoid = 'pg_constraint'::regclass AND k.oid = c.objoid AND k.conrelid <> 0
  WHERE (c.objoid >= 16384 OR (c.classoid = 'pg_namespace'::regclass AND c.objoid = 'public'::regnamespace))
    AND (c.classoid, c.objoid) NOT IN (TABLE member)
    AND NOT EXISTS (
      SELECT FROM pg_extension e
      JOIN pg_available_extensions a ON a.name = e.extname AND a.comment = c.description
      WHERE c.classoid = e.tableoid AND c.objoid = e.oid)
  UNION ALL
  SELECT 'COMMENT', NULL, 'database', s.description
  FROM pg_shdescription s
  JOIN pg_database d ON d.oid = s.objoid
  WHERE s.classoid = 'pg_database'::regclass AND d.datname = current_database()),

-- OTHER: seldom made, so there and alike is what is told
other (classid, objid, definition) AS (
  SELECT o.tableoid, o.oid, concat_ws(' ', o.oprcode, o.oprresult::regtype, o.oprcanmerge, o.oprcanhash,
      nullif(o.oprcom, 0)::regoperator, nullif(o.oprnegate, 0)::regoperator, o.oprrest, o.oprjoin)
    FROM pg_operator o
  UNION ALL SELECT c.tableoid, c.oid, concat_ws(' ', nullif(c.castfunc, 0)::regprocedure, c.castcontext, c.castmethod)
    FROM pg_cast c
  UNION ALL SELECT c.tableoid, c.oid, concat_ws(' ', c.opcintype::regtype, c.opcdefault, nullif(c.opckeytype, 0)::regtype)
    FROM pg_opclass c
  UNION ALL SELECT f.tableoid, f.oid, concat_ws(' ',
      (SELECT string_agg(concat_ws(' ', a.amopstrategy, a.amopopr::regoperator, a.amoppurpose), ', '
        ORDER BY a.amoplefttype, a.amoprighttype, a.amopstrategy) FROM pg_amop a WHERE a.amopfamily = f.oid),
      (SELECT string_agg(concat_ws(' ', a.amprocnum, a.amproc::regprocedure), ', '
        ORDER BY a.amproclefttype, a.amprocrighttype, a.amprocnum) FROM pg_amproc a WHERE a.amprocfamily = f.oid))
    FROM pg_opfamily f
  UNION ALL SELECT a.tableoid, a.oid, concat_ws(' ', a.amhandler, a.amtype) FROM pg_am a
  UNION ALL SELECT c.tableoid, c.oid, concat_ws(' ', c.collprovider, c.collisdeterministic, c.collencoding, c.collcollate, c.collctype)
    FROM pg_collation c
  UNION ALL SELECT c.tableoid, c.oid, concat_ws(' ', c.conforencoding, c.contoencoding, c.conproc, c.condefault)
    FROM pg_conversion c
  UNION ALL SELECT t.tableoid, t.oid,
      concat_ws(' ', t.cfgparser::text, (SELECT string_agg(concat_ws(' ', m.maptokentype, m.mapdict::regdictionary), ', '
        ORDER BY m.maptokentype, m.mapseqno) FROM pg_ts_config_map m WHERE m.mapcfg = t.oid))
    FROM pg_ts_config t
  UNION ALL SELECT d.tableoid, d.oid, concat_ws(' ', s.tmplname, d.dictinitoption)
    FROM pg_ts_dict d JOIN pg_ts_template s ON s.oid = d.dicttemplate
  UNION ALL SELECT p.tableoid, p.oid, concat_ws(' ', p.prsstart, p.prstoken, p.prsend, p.prsheadline, p.prslextype)
    FROM pg_ts_parser p
  UNION ALL SELECT t.tableoid, t.oid, concat_ws(' ', t.tmplinit, t.tmpllexize) FROM pg_ts_template t
  UNION ALL SELECT f.tableoid, f.oid, concat_ws(' ', nullif(f.fdwhandler, 0)::regproc, nullif(f.fdwvalidator, 0)::regproc, f.fdwoptions::text)
    FROM pg_foreign_data_wrapper f
  UNION ALL SELECT s.tableoid, s.oid, concat_ws(' ', s.srvtype, s.srvversion, s.srvoptions::text) FROM pg_foreign_server s
  UNION ALL SELECT 'pg_user_mapping'::regclass, u.umid, coalesce(u.umoptions::text, '') FROM pg_user_mappings u
  UNION ALL SELECT l.tableoid, l.oid, concat_ws(' ', l.lanpltrusted, nullif(l.lanplcallfoid, 0)::regproc, nullif(l.lanvalidator, 0)::regproc)
    FROM pg_language l
  UNION ALL SELECT t.tableoid, t.oid, concat_ws(' ', nullif(t.trffromsql, 0)::regprocedure, nullif(t.trftosql, 0)::regprocedure)
    FROM pg_transform t
  UNION ALL SELECT s.tableoid, s.oid, pg_get_statisticsobjdef(s.oid) || coalesce(' statistics ' || nullif(s.stxstattarget, -1), '')
    FROM pg_statistic_ext s
  UNION ALL SELECT p.tableoid, p.oid, concat_ws(' ', p.puballtables, p.pubinsert, p.pubupdate, p.pubdelete, p.pubtruncate, p.pubviaroot)
    FROM pg_publication p
  UNION ALL SELECT p.tableoid, p.oid, concat_ws(' ', pg_get_expr(p.prqual, p.prrelid), p.prattrs) FROM pg_publication_rel p
  UNION ALL SELECT p.tableoid, p.oid, '' FROM pg_publication_namespace p),
other_object AS (
  SELECT 'OTHER', NULL, i.type || ' ' || i.identity, coalesce(o.definition, '')
  FROM other o
  CROSS JOIN LATERAL pg_identify_object(o.classid, o.objid, 0) i
  WHERE o.objid >= 16384 AND (o.classid, o.objid) NOT IN (TABLE member)
  UNION ALL
  SELECT 'OTHER', NULL, 'setting of ' || coalesce(quote_ident(nullif(pg_get_userbyid(nullif(s.setrole, 0)), '')), 'everybody'),
    s.setconfig::text
  FROM pg_db_role_setting s
  JOIN pg_database d ON d.oid = s.setdatabase
  WHERE d.datname = current_database()),

everything AS (
  TABLE database_object
  UNION ALL TABLE table_object
  UNION ALL TABLE column_object
  UNION ALL TABLE column_order
  UNION ALL TABLE constraint_object
  UNION ALL TABLE index_object
  UNION ALL TABLE type_object
  UNION ALL TABLE sequence_object
  UNION ALL TABLE view_object
  UNION ALL TABLE routine_object
  UNION ALL TABLE trigger_object
  UNION ALL TABLE rule_object
  UNION ALL TABLE policy_object
  UNION ALL TABLE owner_object
  UNION ALL TABLE grant_object
  UNION ALL TABLE comment_object
  UNION ALL TABLE other_object)
SELECT kind, relation, key, string_agg(definition, '; ' ORDER BY definition) AS definition
FROM everything
GROUP BY kind, relation, key
ORDER BY kind, key
