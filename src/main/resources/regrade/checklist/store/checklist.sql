-- version 0 is the draft
create table question_list (
    list varchar(400) not null,
    version int not null,
    who varchar(200) not null,
    at varchar(40) not null,
    withdrawn boolean not null,
    primary key (list, version)
);

create table question_cell (
    list varchar(400) not null,
    version int not null,
    line int not null,
    name varchar(40) not null,
    cell varchar(1000) not null,
    primary key (list, version, line, name)
);

-- the acts that changed a list, so that the one before can be told
create table question_act (
    list varchar(400) not null,
    entry bigint not null,
    primary key (list, entry)
);
