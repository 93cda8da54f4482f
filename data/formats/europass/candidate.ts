/** Europass XML of the portal since 2020: HR-XML's `Candidate`. */

import { periodOf } from '../../dates/written';
import { isEmail, isLink } from '../../schema/leaves';
import type { Resume } from '../../schema/resume';
import type { Read } from '../format';
import { networkOf } from '../parse-lines/contact-channels';
import { at, filled, isLoose, listAt, textAt } from '../shared/loose';
import { plainProse, proseOf } from '../shared/prose';

const textOf = (value: unknown, path: string) => textAt(value, path, `${path}.#text`);
const period = (value: unknown) =>
  periodOf(
    textOf(value, 'StartDate.FormattedDateTime'),
    textOf(value, 'CurrentIndicator') === 'true' ? '' : textOf(value, 'EndDate.FormattedDateTime'),
  );
const country = (value: unknown) => textOf(value, 'CountryCode').toUpperCase();
const placeOf = (contact: unknown) =>
  [textOf(contact, 'Communication.Address.CityName'), country(at(contact, 'Communication.Address'))]
    .filter(Boolean)
    .join(', ');

/** @returns What a `Candidate` says. */
export async function candidateOf(root: unknown): Promise<Read> {
  const person = at(root, 'CandidatePerson');
  const profile = at(root, 'CandidateProfile');
  const ways = listAt(person, 'Communication');
  const way = (channel: RegExp) => ways.filter((w) => channel.test(textOf(w, 'ChannelCode')));
  const uris = ways.map((w) => textOf(w, 'URI'));
  const dial = way(/telephone|mobile/i)[0];
  const number = textOf(dial, 'DialNumber');
  const address = ways.map((w) => at(w, 'Address')).find(isLoose);
  const sites = uris
    .map((uri) => (/^https?:/i.test(uri) ? uri : `https://${uri}`))
    .filter((uri) => isLink(uri) && !uri.includes('@') && uri.includes('.'));
  const resume: Resume = filled({
    basics: filled({
      name: [textOf(person, 'PersonName.GivenName'), textOf(person, 'PersonName.FamilyName')]
        .filter(Boolean)
        .join(' '),
      email: uris.map((uri) => uri.replace(/^mailto:/i, '')).find(isEmail),
      phone: number
        ? [textOf(dial, 'CountryDialing').replace(/^(\d)/, '+$1'), number].filter(Boolean).join(' ')
        : '',
      url: sites.find((site) => !networkOf(site)),
      summary: await plainProse(textOf(profile, 'ExecutiveSummary')),
      location: filled({
        address: textOf(address, 'AddressLine'),
        city: textOf(address, 'CityName'),
        postalCode: textOf(address, 'PostalCode'),
        countryCode: country(address),
      }),
      profiles: sites
        .filter((site) => networkOf(site))
        .map((url) => filled({ network: networkOf(url), url })),
    }),
    work: (
      await Promise.all(
        listAt(profile, 'EmploymentHistory.EmployerHistory').map((employer) =>
          Promise.all(
            listAt(employer, 'PositionHistory').map(async (job) =>
              filled({
                name: textOf(employer, 'OrganizationName'),
                position: textOf(job, 'PositionTitle'),
                location: placeOf(at(employer, 'OrganizationContact')),
                ...period(at(job, 'EmploymentPeriod')),
                ...(await proseOf(textOf(job, 'Description'))),
              }),
            ),
          ),
        ),
      )
    ).flat(),
    education: await Promise.all(
      listAt(profile, 'EducationHistory.EducationOrganizationAttendance').map(async (school) => {
        const text = await plainProse(textOf(school, 'EducationDegree.OccupationalSkillsCovered'));
        return filled({
          institution: textOf(school, 'OrganizationName'),
          studyType: textOf(school, 'EducationDegree.DegreeName'),
          ...period(at(school, 'AttendancePeriod')),
          courses: text ? [text] : [],
        });
      }),
    ),
    languages: listAt(person, 'PrimaryLanguageCode')
      .concat(textOf(person, 'PrimaryLanguageCode') || [])
      .flatMap((code) =>
        typeof code === 'string' ? [{ language: code, fluency: 'Native speaker' }] : [],
      ),
    skills: listAt(profile, 'PersonQualifications.PersonCompetency')
      .filter((skill) => !/language/i.test(textOf(skill, 'TaxonomyID')))
      .map((skill) => filled({ name: textOf(skill, 'CompetencyName') }))
      .filter((skill) => skill.name),
  });
  return { resume, rest: [] };
}
