-- A card tells the whole story of one application: promises that were kept and decisions that were superseded too. Without these it reads all of everybody's.
create index promise_application on promise (application);
create index decision_application on decision (application);
