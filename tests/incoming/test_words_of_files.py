"""Words of other people's files mean the same whichever kind of file they stand in."""

from __future__ import annotations

import pytest

from registry.exchange.incoming.words.constituencies import constituency_chosen
from registry.exchange.incoming.words.contacts import parted, without_contacts
from registry.exchange.incoming.words.days import UNKNOWN, DayOrder, day_of, day_written
from registry.exchange.incoming.words.kinds import kind_of
from registry.exchange.incoming.words.organisation_types import organisation_type_in, organisation_type_of
from registry.exchange.incoming.words.roles import is_plain, role_chosen, role_in, role_of

WRITTEN_IN_FULL = {
    "2019": "2019",
    "2019-07": "2019-07",
    "2019-07-XX": "2019-07",
    "20190704": "2019-07-04",
    "2019-07-04T10:30:00+02:00": "2019-07-04",
    "31/12/2019": "2019-12-31",
    "12/31/2019": "2019-12-31",
    "05/05/2019": "2019-05-05",
    "03.04.2019": "2019-04-03",
    "3 avril 2019": "2019-04-03",
    "Wednesday, April 3, 2019": "2019-04-03",
    "3 апреля 2019 года": "2019-04-03",
    "depuis le 3 avril 2019": "2019-04-03",
}


@pytest.mark.parametrize(("text", "day"), WRITTEN_IN_FULL.items())
def test_a_date_written_in_full_is_the_same_day_in_a_table_and_in_a_field(text: str, day: str) -> None:
    assert (day_of(text).date, day_written(text).date) == (day, day)


def test_a_date_that_could_be_two_gives_its_year_in_a_table_and_is_set_aside_in_a_field() -> None:
    assert day_of("03/04/2019").date == "2019"
    assert day_written("03/04/2019").is_unread
    assert (
        day_written("03/04/2019", DayOrder.mdy).date
        == day_of("03/04/2019", DayOrder.mdy).date
        == "2019-03-04"
    )
    assert day_of("03.04.2019", DayOrder.mdy).date == "2019-03-04", "who knows the order has the last word"


@pytest.mark.parametrize(
    "text", ["43555", "circa 2010", "FY2019", "2019/20", "Apr-19", "04/05/19", "2019-13"]
)
def test_a_field_of_one_date_guesses_nothing(text: str) -> None:
    assert day_written(text).is_unread


@pytest.mark.parametrize("text", ["present", "9999-12-31", "0001-01-01T00:00:00", "N/A", "en cours", ""])
def test_what_says_that_there_is_no_date_is_no_misread_one(text: str) -> None:
    assert day_of(text) == day_written(text) == UNKNOWN


def test_a_year_before_printing_is_one_in_a_field_and_a_number_in_a_table() -> None:
    assert day_written("1209").date == "1209"
    assert day_of("1209").is_unread


ROLES = {
    "Vice-Chairwoman": "vice_chair",
    "Stellvertretender Vorsitzender": "vice_chair",
    "заместитель председателя": "vice_chair",
    "co-convenor": "co_chair",
    "co-lead": "lead",
    "Schriftführerin": "secretary",
    "Secretaría Técnica": "secretariat",
    "Ansprechpartner": "focal_point",
    "مراقب": "observer",
    "ex officio": "member",
}


@pytest.mark.parametrize(("words", "role"), ROLES.items())
def test_a_role_is_known_in_every_language_whichever_file_says_it(words: str, role: str) -> None:
    assert (role_in(words), role_of(words).role, role_chosen(words)) == (role, role, role)


@pytest.mark.parametrize(
    "job", ["Regional Director", "Project Coordinator", "Deputy Director", "Party spokesperson"]
)
def test_a_job_is_no_role(job: str) -> None:
    assert role_in(job) is None
    assert role_of(job).role == "other"


def test_a_field_of_roles_is_searched_for_one_and_a_cell_must_name_it() -> None:
    assert role_of("Tech lead for storage").role == "lead"
    assert role_in("Tech lead for storage") is None
    assert role_of("Senator for the north").role == "member"
    assert role_in("Senator for the north") is None


def test_a_misspelt_role_is_one_in_a_list_that_people_typed() -> None:
    assert (role_in("Chiarperson"), role_of("Chiarperson").role) == ("chair", "other")


def test_a_deputy_is_a_member_of_a_parliament_and_an_alternate_elsewhere() -> None:
    assert role_of("Deputy").role == role_in("Deputy") == "alternate"
    assert role_of("Deputy", is_of_assembly=True).role == "member"
    assert role_of("Deputy Speaker", is_of_assembly=True).role == "vice_chair"


def test_a_plain_word_for_a_member_says_no_more_than_the_role() -> None:
    assert [is_plain(words) for words in ("Membre", "chair", "Chair of the board")] == [True, True, False]


def test_a_type_of_organisations_is_known_in_every_file_and_found_in_a_longer_one_where_it_is_sure() -> None:
    for words, kind in {"ONG nationale": "national_ngo", "Companies": "company", "вузы": None}.items():
        assert organisation_type_in(words) == organisation_type_of(words) == kind
    for words in ("Implementing agency", "European Union", "Hospital trust", "Employer"):
        assert organisation_type_of(words) is None, words
    assert organisation_type_of("Ministry of works") == "ministry"


def test_a_returned_form_knows_sides_in_the_words_of_any_list() -> None:
    assert [constituency_chosen(words) for words in ("Travailleurs", "UN / IGO", "nobody's")] == [
        "workers",
        "un_igo",
        None,
    ]


@pytest.mark.parametrize(
    "text", ["Jane (tel. 2231 0000)", "Jane, o'neil@mail.example", "Jane; +266 2231 0000"]
)
def test_how_somebody_is_reached_is_taken_out_of_every_text(text: str) -> None:
    assert (parted(text).text, without_contacts(text)) == ("Jane", "Jane")
    assert len(parted(text).contacts) == 1


def test_a_number_alone_is_called_in_a_form_and_may_be_a_sum_in_a_table() -> None:
    assert parted("Jane 22310000").text == "Jane"
    assert without_contacts("Budget 22310000") == "Budget 22310000"
    assert parted("Jane, 2019-2024").contacts == parted("since 31.05.2024").contacts == ()


KINDS = {
    "Chamber of Commerce": "organisation",
    "Chamber of Deputies": "mechanism",
    "Chief Executive": "person",
    "Head of State": "person",
    "Member state": "place",
    "Agencies": "organisation",
    "Comité de pilotage": "mechanism",
    "Phenomenon": None,
}


@pytest.mark.parametrize(("words", "kind"), KINDS.items())
def test_a_type_of_a_file_means_a_kind_of_record(words: str, kind: str | None) -> None:
    assert kind_of(words) == kind
