using Intervisie.Core.Calendar;
using Intervisie.Core.Work;

namespace Intervisie.Web.Jobs;

/// <summary>Everything we do unasked, on one page. Every job also runs once right after the start.</summary>
public static class JobSchedule
{
    public static readonly JobPlan Plan = new JobPlan()
        .Every<AdvanceRounds>("advance-rounds", "* * * * *", SchoolTime.Zone)
        .Every<DeliverMail>("deliver-mail", "* * * * *", SchoolTime.Zone)
        .Every<EraseExpired>("erase-expired", "30 3 * * *", SchoolTime.Zone)
        .Every<ForgetOriginals>("forget-originals", "35 3 * * *", SchoolTime.Zone)
        .Every<EraseLeavers>("erase-leavers", "45 3 * * *", SchoolTime.Zone);
}
