-- Whether a reading was handed in by somebody who could see nobody else's until then. Nobody wrote that down before. What
-- was handed in earlier counts as blind where everything that is known speaks for it: the project is blind and its history
-- tells of no other time, the reader is a reviewer, and the reading was never opened again.
alter table reading add column made_blind boolean;

update reading set made_blind = false where state = 'SUBMITTED';

update reading set made_blind = true
where state = 'SUBMITTED'
  and exists (select 1 from project p where p.id = reading.project_id and p.blind)
  and exists (select 1 from member m
              where m.project_id = reading.project_id and m.account_id = reading.account_id and m.role = 'REVIEWER')
  and not exists (select 1 from change_entry c
                  where c.project_id = reading.project_id
                    and c.kind in ('project-created', 'project-changed')
                    and (c.state_before like '%"blind":false%' or c.state_after like '%"blind":false%'))
  and not exists (select 1 from change_entry c
                  where c.project_id = reading.project_id
                    and c.reading_id = reading.id
                    and c.kind = 'reading-reopened');
