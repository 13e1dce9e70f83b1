-- What `dbmate dump` writes for the audit sidecar.
CREATE TABLE public.audit_entries (
    id bigint NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL,
    actor text NOT NULL,
    action text NOT NULL,
    detail jsonb
);

INSERT INTO public.audit_migrations (version) VALUES
    ('20240312081500'),
    ('20240405100000'),
    ('20240620141200'),
    ('20240911093000');
