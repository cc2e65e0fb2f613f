export { DataTable, type Column } from './DataTable';
export { FormModal } from './FormModal';
export { FilterBar } from './FilterBar';
export { OfficeFace } from './OfficeFace';
export { Action, OfficeKit } from './OfficeKit';
export { PageHeader, Panel } from './PageHeader';
export { ProblemAlert } from './ProblemAlert';
export { RegionSelect } from './RegionSelect';
export { useFormFaults } from './useFormFaults';
